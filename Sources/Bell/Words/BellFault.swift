/// Something about the bell that a person must put right. The bell goes on ringing.
package struct BellFault: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// A button has been down for longer than 30 s, or since the start.
        case stuck
        /// A line changes faster than a finger.
        case noisy
        /// The board or its adapter does not answer.
        case panelLost = "panel-lost"
        /// An output reads back as something other than what was set.
        case output
        /// Slips cannot be written.
        case journal
        /// The disk has not answered for ten seconds.
        case writerStuck = "writer-stuck"
        /// Nobody has filed slips for so long that some were merged.
        case journalFull = "journal-full"
        /// The unanswered calls cannot be kept over a restart.
        case latch
        /// bell.conf has a mistake; defaults are used for what it says.
        case settings
    }

    package var kind: Kind
    /// Which line, file or setting; at most 120 bytes, cleaned.
    package var detail: String

    package init(_ kind: Kind, detail: String = "") {
        self.kind = kind
        self.detail = detail
    }
}

extension BellFault: CustomStringConvertible {
    package var description: String {
        switch kind {
        case .stuck: "The \(detail) button has been down for over 30 seconds. Free it, or check its wire for a short."
        case .noisy: "The \(detail) button's line flickers. Check its wire, its pull-up resistor and what runs beside it."
        case .panelLost: "The button board does not answer (\(detail)). Check its cable; the bell keeps trying."
        case .output: "The \(detail) does not read back as it was set. Check its wire with “deskbell bell wire”."
        case .journal: "Calls cannot be written down (\(detail)). They still ring. Check the card; then restart the bell."
        case .writerStuck: "The card has not answered for ten seconds. Calls still ring. Check the card."
        case .journalFull:
            "Nobody files the bell's slips, and its journal is nearly full. Calls still ring and are kept; what is less is only counted. "
                + "Run “deskbell bell tend”, which says why."
        case .latch: "Unanswered calls would not survive a power cut (\(detail)). Check the card; then restart the bell."
        case .settings: "bell.conf, \(detail). The default is used instead."
        }
    }
}
