import Bell
import Glibc
import Ledger
import Shop

/// A board with its bell and its ledger: hears what they say, and carries out what the board wants.
final class StaffDesk {
    private(set) var board: StaffBoard
    private(set) var hasLeft = false
    /// The terminal's bell.
    var ring: (Int) -> Void = { _ in }

    let bell: BellLine
    private let worker: BackgroundWorker<StaffJob, BoardEvent>
    private let socket: String
    private var isBellDown = false

    init(places: Places, names: BoardNames, place: StaffBoard.Place, name: StaffName?) {
        bell = BellLine(path: places.bell.socket)
        socket = places.bell.socket
        board = StaffBoard(place: place, names: names, now: Self.now)
        let zone = names.zone
        let role =
            switch place {
            case .screen: RoleCheck.role(at: places.homePath)
            case .counter(let role): role
            }
        let request = (home: places.home, shop: places.shop)
        worker = BackgroundWorker {
            var places = Places()
            (places.home, places.shop) = request
            let clerk = StaffClerk(places: places, zone: zone, name: name, role: role)
            return clerk.perform
        }
        carryOut(board.beginning)
    }

    static var now: BoardMoment { BoardMoment(monotonic: Clocks.sinceBoot, wall: Clocks.wall) }

    /// To be watched for reading.
    var fileDescriptors: [Int32] { [worker.fileDescriptor] + (bell.fileDescriptor.map { [$0] } ?? []) }

    var nextDeadline: Duration { min(board.nextDeadline, bell.nextDeadline ?? .seconds(Int64.max / 2)) }

    func take(_ keys: [BoardKey]) {
        // A hand presses one or two keys between two looks at the keyboard, a slow line may bring some more together.
        if keys.count > 8, !board.isTyping { return handle(.burst) }
        for key in keys where !hasLeft { handle(.key(key)) }
    }

    /// Everything that has arrived, and what is due.
    func catchUp() {
        for answer in worker.takeAnswers() { handle(answer) }
        hearBell()
        handle(.timePassed)
    }

    func close() { worker.finish() }

    private func hearBell() {
        if bell.connectIfDue(now: Clocks.sinceBoot) {
            isBellDown = false
            handle(.bellIsUp)
        }
        if bell.isUp, let events = bell.receive() {
            for event in events { handle(.bell(event)) }
        } else if !bell.isUp, !isBellDown {
            isBellDown = true
            handle(.bellIsDown(why: bell.trouble?.description ?? "The bell is not running."))
        }
    }

    private func handle(_ event: BoardEvent) { carryOut(board.handle(event, at: Self.now)) }

    private func carryOut(_ effects: [BoardEffect]) {
        for effect in effects {
            switch effect {
            case .ring(let times): ring(times)
            case .work(let job): worker.give(job)
            case .leave: hasLeft = true
            }
        }
    }
}

extension BoardNames {
    /// From the shop where it can be read: a board without one still shows who waits.
    init(_ places: Places) {
        do {
            let shop = try OpenShop(places), names = ShopNames(content: shop.content)
            self.init(
                shop: CleanText.line(shop.content.name), zone: shop.zone,
                services: shop.content.services.filter(\.isBookable).map { Named(id: $0.id, name: names.name(of: $0.id)) },
                providers: shop.content.providers.map { Named(id: $0.id, name: $0.name) })
        } catch {
            self.init(zone: ShopClock.zone(places))
        }
    }
}
