internal import Diary
internal import Shop

/// Whose time a booking takes, in quanta from the quantum of its start: kept with the booking, so that overlaps are proved from bookings alone
/// and not from the claims that were to prevent them.
struct BookedUse {
    struct Span {
        /// As in `ClaimColumns`; nil: the booking's provider, whoever that is.
        var resource: (holder: String, unit: Int)?
        var from: Int64
        /// Excluded.
        var until: Int64
    }

    let spans: [Span]
    /// Of the customer's stay.
    let seconds: Int64

    init(claims: [Claim], slot: Slot) {
        let start = slot.start.secondsSince1970 / Claim.quantumSeconds
        spans = ClaimRun.runs(of: claims).map { run in
            let resource: (String, Int)? =
                switch run.holder {
                case .provider: nil
                case .resource: run.holder.columns
                }
            return Span(resource: resource, from: run.first - start, until: run.first - start + Int64(run.count))
        }
        seconds = slot.end.milliseconds(since: slot.start) / 1000
    }

    /// `{"seconds":3000,"spans":[[null,0,-1,6],["resource/basin",0,-1,10]]}`
    var json: String {
        let spans = spans.map { span in
            let holder = span.resource.map { Self.quoted($0.holder) } ?? "null"
            return "[\(holder),\(span.resource?.unit ?? 0),\(span.from),\(span.until)]"
        }
        return "{\"seconds\":\(seconds),\"spans\":[\(spans.joined(separator: ","))]}"
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": out += "\\\(scalar)"
            case "\u{0}"..."\u{1F}": out += " "
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}

/// Claims of one holder that follow each other without a gap.
struct ClaimRun {
    let holder: Claim.Holder
    /// The quantum it begins with.
    let first: Int64
    private(set) var count: Int

    /// - Parameter claims: as `Occupancy.allocate` gives them, each holder's quanta ascending.
    static func runs(of claims: [Claim]) -> [ClaimRun] {
        var runs: [ClaimRun] = []
        for claim in claims {
            if let last = runs.last, last.holder == claim.holder, last.first + Int64(last.count) == claim.quantum {
                runs[runs.count - 1].count += 1
            } else {
                runs.append(ClaimRun(holder: claim.holder, first: claim.quantum, count: 1))
            }
        }
        return runs
    }
}

extension Claim.Holder {
    var columns: (holder: String, unit: Int) {
        switch self {
        case .provider(let provider): ("provider/" + provider.rawValue, 0)
        case .resource(let resource, let unit): ("resource/" + resource.rawValue, unit)
        }
    }
}
