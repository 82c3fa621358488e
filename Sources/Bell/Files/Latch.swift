/// What must survive a restart, as one image of 4,096 bytes.
package struct LatchImage: Equatable, Sendable {
    /// One open call and its times, in the clock of `boot`.
    package struct Entry: Equatable, Sendable {
        package var call: LatchedCall
        package var made: Moment
        /// Of an acknowledged call: when somebody must be there.
        package var due: Moment
    }

    package var boot: CallID
    /// When it was written: by the monotonic clock, and by the wall clock in milliseconds since 1970.
    package var monotonic: Moment
    package var wall: Int64
    package var quietUntil: Moment?
    /// The call button was down.
    package var callDown: Bool
    package var entries: [Entry]

    package static let size = 4_096
    private static let magic = Array("BELLLAT1".utf8)

    package init(boot: CallID, monotonic: Moment, wall: Int64, quietUntil: Moment?, callDown: Bool, entries: [Entry]) {
        self.boot = boot
        self.monotonic = monotonic
        self.wall = wall
        self.quietUntil = quietUntil
        self.callDown = callDown
        self.entries = entries
    }

    /// What the machine must not forget; with someone at the customer's side the ledger has the call.
    package init(of machine: BellMachine, boot: CallID, at now: Moment, wall: Int64) {
        let entries: [Entry] = machine.rules.calls.compactMap { call in
            let phase: LatchedCall.Phase
            var due = Moment(nanoseconds: 0)
            switch call.phase {
            case .sounding: phase = .sounding
            case .acknowledged(let until):
                phase = .acknowledged(dueIn: 0)
                due = until
            case .missed: phase = .missed
            case .withCustomer: return nil
            }
            let latched = LatchedCall(
                id: call.id, trigger: call.trigger, origin: call.origin, urgent: call.urgent, visit: call.visit, phase: phase,
                age: nil,
                presses: call.presses, escalated: call.escalated, nobodyFreeTold: call.nobodyFreeTold, how: call.how, by: call.by)
            return Entry(call: latched, made: call.made, due: due)
        }
        self.init(
            boot: boot, monotonic: now, wall: wall, quietUntil: machine.rules.quietUntil, callDown: machine.call.isDown,
            entries: entries)
    }

    /// The calls as they are now.
    /// - Parameter trustsWall: the wall clock is known to have run through the power cut: only then does it tell an age across boots.
    package func calls(boot now: CallID, at moment: Moment, wall nowWall: Int64, trustsWall: Bool) -> [LatchedCall] {
        let away: Int?
        if now == boot {
            away = 0
        } else if trustsWall, nowWall >= wall {
            away = Int(nowWall - wall)
        } else {
            away = nil
        }
        return entries.map { entry in
            var call = entry.call
            call.age = away.map {
                boot == now ? moment.milliseconds(since: entry.made) : monotonic.milliseconds(since: entry.made) + $0
            }
            if case .acknowledged = call.phase, let away {
                let left = boot == now ? entry.due.milliseconds(since: moment) : entry.due.milliseconds(since: monotonic) - away
                call.phase = .acknowledged(dueIn: max(0, left))
            }
            return call
        }
    }

    func encoded(generation: UInt64) -> [UInt8] {
        var fields = FieldWriter(capacity: LatchImage.size)
        for byte in LatchImage.magic { fields.add(byte) }
        fields.add(generation)
        fields.add(boot)
        fields.add(monotonic.nanoseconds)
        fields.add(wall)
        fields.add(quietUntil?.nanoseconds ?? 0)
        fields.add(UInt8(callDown ? 1 : 0))
        fields.add(UInt8(entries.count))
        for entry in entries { LatchImage.write(entry, to: &fields) }
        fields.pad(to: LatchImage.size - 4)
        fields.add(crc32(fields.bytes))
        return fields.bytes
    }

    static func decode(_ bytes: [UInt8]) -> (generation: UInt64, image: LatchImage)? {
        guard bytes.count == size, bytes.starts(with: magic) else { return nil }
        var checksum = FieldReader(bytes.suffix(4))
        guard checksum.integer(UInt32.self) == crc32(bytes.prefix(size - 4)) else { return nil }
        var fields = FieldReader(bytes.dropFirst(magic.count))
        let generation: UInt64 = fields.integer()
        let boot = fields.id()
        let monotonic = Moment(nanoseconds: fields.integer())
        let wall: Int64 = fields.integer()
        let quiet: UInt64 = fields.integer()
        let callDown = fields.integer(UInt8.self) == 1
        let count = min(BellRules.mostCalls, Int(fields.integer(UInt8.self)))
        let entries = (0..<count).compactMap { _ in entry(from: &fields) }
        return (
            generation,
            LatchImage(
                boot: boot, monotonic: monotonic, wall: wall, quietUntil: quiet == 0 ? nil : Moment(nanoseconds: quiet),
                callDown: callDown,
                entries: entries)
        )
    }

    private static func write(_ entry: Entry, to fields: inout FieldWriter) {
        let call = entry.call
        fields.add(call.id)
        fields.add(ordinal(call.trigger))
        fields.add(ordinal(call.origin))
        fields.add(ordinal(call.how))
        fields.add(UInt8((call.urgent ? 1 : 0) | (call.escalated ? 2 : 0) | (call.nobodyFreeTold ? 4 : 0)))
        switch call.phase {
        case .sounding: fields.add(UInt8(1))
        case .acknowledged: fields.add(UInt8(2))
        case .missed: fields.add(UInt8(3))
        }
        fields.add(UInt32(clamping: call.presses))
        fields.add(entry.made.nanoseconds)
        fields.add(entry.due.nanoseconds)
        fields.add(call.visit?.text ?? "", size: VisitID.maximumLength)
        fields.add(call.by?.text ?? "", size: StaffName.maximumBytes)
    }

    private static func entry(from fields: inout FieldReader) -> Entry? {
        let id = fields.id()
        let trigger: CallTrigger? = enumeration(fields.integer())
        let origin: CallOrigin? = enumeration(fields.integer())
        let how: AcknowledgeHow? = enumeration(fields.integer())
        let flags: UInt8 = fields.integer()
        let phase: UInt8 = fields.integer()
        let presses: UInt32 = fields.integer()
        let made = Moment(nanoseconds: fields.integer())
        let due = Moment(nanoseconds: fields.integer())
        let visit = VisitID(fields.text(size: VisitID.maximumLength))
        let by = StaffName(fields.text(size: StaffName.maximumBytes))
        guard let trigger, let origin, (1...3).contains(phase) else { return nil }
        let call = LatchedCall(
            id: id, trigger: trigger, origin: origin, urgent: flags & 1 != 0, visit: visit,
            phase: phase == 1 ? .sounding : phase == 2 ? .acknowledged(dueIn: 0) : .missed, age: nil, presses: Int(presses),
            escalated: flags & 2 != 0, nobodyFreeTold: flags & 4 != 0, how: how, by: by)
        return Entry(call: call, made: made, due: due)
    }
}
