/// Services and their prices.
struct ServiceChanges {
    let old, new: ShopContent

    var result: (changes: [ContentChanges.Change], removal: ContentChanges.Removal?) {
        var changes: [ContentChanges.Change] = []
        func add(_ kind: ContentChanges.Change.Kind, _ text: String) {
            changes.append(.init(kind: kind, subject: .services, text: text))
        }
        for service in new.services {
            let name = new.name(of: service, in: new.languages[0])
            guard let before = old.service(service.id) else {
                let told = [service.price.map(style.price), service.isTimed ? "\(service.minutes) minutes" : nil].compactMap { $0 }
                add(.added, "\(name) is new" + (told.isEmpty ? "." : ": \(told.joined(separator: ", "))."))
                continue
            }
            for text in sentences(before, service, name) { add(.changed, text) }
        }
        let removed = old.services.filter { new.service($0.id) == nil }.map { old.name(of: $0, in: old.languages[0]) }
        for name in removed { add(.removed, "\(name) is removed.") }
        return (changes, removed.isEmpty ? nil : .init(subject: .services, names: removed, total: old.services.count))
    }

    private var style: FactStyle { FactStyle(new, language: .english) }
    private func price(_ price: Price?) -> String { price.map(style.price) ?? "without a price" }

    private func sentences(_ before: Service, _ after: Service, _ name: String) -> [String] {
        var texts: [String] = []
        let oldName = old.name(of: before, in: old.languages[0])
        if oldName != name { texts.append("\(oldName) is now called \(name).") }
        if before.price != after.price || old.currency != new.currency && after.price != nil {
            let was = before.price.map(FactStyle(old, language: .english).price) ?? "without a price"
            texts.append("\(name) is now \(price(after.price)) (was \(was)).")
        }
        if before.steps != after.steps {
            let (was, now) = (ValueText.steps(before.steps), ValueText.steps(after.steps))
            texts.append(
                before.minutes == after.minutes
                    ? "\(name) is now divided as \(now) (was \(was))."
                    : "\(name) takes \(after.minutes) minutes (was \(before.minutes)).")
        }
        if before.isBookable != after.isBookable {
            texts.append("\(name) \(after.isBookable ? "can be booked by customers" : "is booked by staff only").")
        }
        var details: [String] = []
        if oldName == name, before.name != after.name { details.append("its name in another language") }
        if before.aliases != after.aliases { details.append("other words for it") }
        if (before.bufferBefore, before.bufferAfter) != (after.bufferBefore, after.bufferAfter) { details.append("time around it") }
        if before.resources != after.resources { details.append("what it needs") }
        if (before.grid, before.lastStart) != (after.grid, after.lastStart) { details.append("when it can start") }
        if !details.isEmpty { texts.append("\(name): \(details.joined(separator: ", ")) changed.") }
        return texts
    }
}

/// The people who work here.
struct PeopleChanges {
    let old, new: ShopContent

    var result: (changes: [ContentChanges.Change], removal: ContentChanges.Removal?) {
        var changes: [ContentChanges.Change] = []
        func add(_ kind: ContentChanges.Change.Kind, _ text: String) {
            changes.append(.init(kind: kind, subject: .people, text: text))
        }
        for person in new.providers {
            guard let before = old.provider(person.id) else {
                add(.added, "\(person.name) is new.")
                continue
            }
            for text in sentences(before, person) { add(.changed, text) }
        }
        let removed = old.providers.filter { new.provider($0.id) == nil }.map(\.name)
        for name in removed { add(.removed, "\(name) is removed.") }
        return (changes, removed.isEmpty ? nil : .init(subject: .people, names: removed, total: old.providers.count))
    }

    private func sentences(_ before: Provider, _ after: Provider) -> [String] {
        let style = FactStyle(new, language: .english)
        var texts: [String] = []
        if before.name != after.name { texts.append("\(before.name) is now called \(after.name).") }
        if before.hours != after.hours {
            texts.append("\(after.name) works \(after.hours.map(style.week) ?? "whenever the shop is open").")
        }
        if before.breaks != after.breaks {
            texts.append("\(after.name)’s breaks: \(after.breaks.isEmpty ? "none" : ValueText.hours(after.breaks)).")
        }
        let (away, isSame) = (after.exceptions.map(unsourced), before.exceptions.map(unsourced) == after.exceptions.map(unsourced))
        if !isSame {
            let days = away.map { ValueText.date($0.first, isYearly: $0.isYearly) + ($0.last == $0.first ? "" : "…") }
            texts.append("\(after.name)’s days that differ: \(days.isEmpty ? "none" : days.prefix(6).joined(separator: ", ")).")
        }
        if before.services != after.services {
            let names = after.services.map { ids in
                new.services.filter { ids.contains($0.id) }.map { new.name(of: $0, in: new.languages[0]) }
            }
            texts.append("\(after.name) does \(names.map { $0.isEmpty ? "no service" : style.list($0) } ?? "every service").")
        }
        return texts
    }

    private func unsourced(_ dated: DatedHours) -> DatedHours {
        var dated = dated
        dated.source = Source(file: "")
        return dated
    }
}
