import Bell
import Conversation
import Diary
import Ledger
import Shop

/// A callback that staff promise, at the counter or on the phone: a name, a number, and when.
struct CallbackForm: Equatable, Sendable {
    private enum Step: Equatable, Sendable { case name, phone, time }

    private var step = Step.name
    private var entry = TextEntry()
    private var promise: PromisedCall
    private var message: String?

    /// - Parameters:
    ///   - call: whose customer it is; what they have said is not asked again.
    ///   - need: why they needed a person.
    init(for call: BoardCall? = nil, need: String? = nil) {
        let notes = call?.record?.notes
        promise = PromisedCall(
            call: call?.id, visit: call?.record?.visit, need: need, name: notes?.booking?.name ?? "",
            phone: notes?.booking?.phone ?? "", about: notes?.asked.last?.text ?? "")
        goOn()
    }

    private mutating func goOn() {
        entry.clear()
        switch step {
        case .name: if !promise.name.isEmpty { step = .phone; goOn() }
        case .phone: if !promise.phone.isEmpty { step = .time }
        case .time: break
        }
    }

    mutating func press(_ key: BoardKey) -> FormStep {
        message = nil
        if key == .escape || entry.isEmpty && (key == .erase || key == .character(".")) { return .leave }
        guard key == .enter else {
            _ = entry.take(key)
            return .stay
        }
        switch step {
        case .name:
            do {
                if !entry.isEmpty { promise.name = try CustomerName(entry.text).text }
                step = .phone
                goOn()
            } catch {
                message = error.description
            }
        case .phone:
            do {
                promise.phone = try PhoneNumber(entry.text).normalized
                step = .time
                goOn()
            } catch {
                message = error.description
            }
        case .time:
            promise.when = entry.text
            return .ask(.promise(promise))
        }
        return .stay
    }

    mutating func isRefused(_ why: String) { message = why }

    func view() -> FormView {
        var view = FormView(title: "A callback", question: "", message: message)
        if !promise.name.isEmpty { view.done.append((name: "Name", value: promise.name)) }
        if step == .time { view.done.append((name: "Phone", value: promise.phone)) }
        if !promise.about.isEmpty { view.done.append((name: "About", value: promise.about)) }
        view.entry = entry.text
        view.question =
            switch step {
            case .name: "The customer's name, and Enter (nothing: not said)"
            case .phone: "Their phone number, and Enter"
            case .time: "When, such as “tomorrow 10:00”, and Enter (nothing: the first hour that the shop can promise)"
            }
        return view
    }
}

/// What staff promise to ring back about, and to whom.
struct PromisedCall: Equatable, Sendable {
    /// Resolved with it; nil where nobody called from the counter.
    var call: CallID?
    var visit: VisitID?
    /// Why they needed a person.
    var need: String?
    var name = ""
    var phone: String
    var about = ""
    /// In words; empty: as the counter would promise it.
    var when = ""
}
