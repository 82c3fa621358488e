import Diary
import Shop

/// Visits for several people: a service as often as it is wanted, one after the other as one visit. Who is not heard is not booked for, so that
/// it is said what was heard.
extension Visit {
    /// Adds services to the visit, in the order in which they were named.
    /// - Parameter again: what is in the visit already is meant once more.
    mutating func add(_ mentions: [ServiceWords.Mention], in line: String, again: Bool = false) {
        let party = SpokenParty(line, isService: serviceWords.isNamed)
        let wanted = wanted(mentions, in: line, for: party), room = BookingDraft.maximumServices
        guard party == nil || draft.services.count + draft.unclear.count + wanted.count <= room else {
            return tell(.tooManyServices)
        }
        let known = draft.services, isAgain = again || party != nil || SpokenParty.repeats(line)
        for mention in wanted {
            let position = draft.services.count + draft.unclear.count
            guard position < room else { return tell(.tooManyServices) }
            switch mention {
            case .one(let id): if isAgain || !known.contains(id) { draft.services.append(id) }
            case .oneOf(let ids): draft.unclear.append(BookingDraft.Unclear(position: position, among: ids))
            }
        }
        if let party { tellParty(party) }
    }

    /// Each mention as often as it is wanted.
    private func wanted(
        _ mentions: [ServiceWords.Mention], in line: String, for party: SpokenParty?
    ) -> [ServiceWords.Mention] {
        var wanted: [ServiceWords.Mention] = []
        for mention in mentions where !wanted.contains(mention) { wanted.append(mention) }
        guard let party else { return wanted }
        if mentions.count > 1 {
            // "two haircuts and a beard trim": the number is its neighbour's.
            let told = ServiceWords.parts(of: line).flatMap { part in
                let named = serviceWords.mentions(in: part, sure: [])
                return (0..<(SpokenParty.times(in: part, isService: serviceWords.isNamed) ?? 1)).flatMap { _ in named }
            }
            if told.count > wanted.count, told.allSatisfy(wanted.contains) { return told }
        }
        guard let people = party.people, party.isOfAll || people > wanted.count && wanted.count == 1 else { return wanted }
        wanted = (0..<people).flatMap { _ in wanted }
        return wanted
    }

    /// "for two people", "and one for my daughter": where the service is known already.
    /// - Returns: whether the line was about that.
    mutating func addPeople(_ line: String) -> Bool {
        guard draft.moving.isEmpty, let last = draft.services.last else { return false }
        let party = SpokenParty(line, isService: serviceWords.isNamed), count = draft.services.count
        let isSame = draft.services.allSatisfy { $0 == last }
        let adds = SpokenParty.addsPerson(line) || SpokenParty.repeats(line)
        let wished = party?.people.map { isSame && $0 > count ? $0 : adds ? count + 1 : count } ?? (adds ? count + 1 : count)
        guard wished <= BookingDraft.maximumServices else {
            tell(.tooManyServices)
            return true
        }
        guard wished > count else {
            if let party, party.people == nil { tellParty(party) }
            return party != nil
        }
        draft.services += [Service.ID](repeating: last, count: wished - count)
        tellParty(SpokenParty(people: wished))
        return true
    }

    /// Whether a line is about who else is to be booked for.
    func speaksOfPeople(_ line: String) -> Bool {
        !draft.services.isEmpty && draft.moving.isEmpty && SpokenWish.tells(line)
            && (SpokenParty(line, isService: serviceWords.isNamed) != nil || SpokenParty.addsPerson(line))
    }

    private mutating func tellParty(_ party: SpokenParty) {
        draft.party = draft.services.count + draft.unclear.count
        guard party.people == nil else { return tell(.oneAfterTheOther, ["count": String(draft.party)]) }
        tell(.forHowMany, ["add": wording(.addService)])
    }
}
