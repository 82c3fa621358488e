extension BellReply {
    package func line(number: Int) -> ProtocolLine {
        switch self {
        case .done: return ProtocolLine(head: String(number), verb: "done")
        case .call(let call):
            var line = ProtocolLine(head: String(number), verb: "call")
            call.write(to: &line)
            return line
        case .status(let snapshot):
            var line = ProtocolLine(head: String(number), verb: "status")
            snapshot.write(to: &line)
            return line
        case .refused(let refusal):
            return ProtocolLine(head: String(number), verb: "refused", fields: [("because", refusal.rawValue)])
        }
    }

    package init?(_ line: ProtocolLine) {
        switch line.verb {
        case "done": self = .done
        case "call":
            guard let call = CallNotice(line) else { return nil }
            self = .call(call)
        case "status": self = .status(BellSnapshot(line))
        case "refused":
            guard let refusal = line["because"].flatMap({ BellRefusal(rawValue: $0) }) else { return nil }
            self = .refused(refusal)
        default: return nil
        }
    }
}
