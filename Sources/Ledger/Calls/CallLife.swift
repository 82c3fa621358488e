package import Bell

/// called → acknowledged → with customer → resolved; missed when nobody came in time; reopened when it was resolved too soon.
extension CallState {
    /// The state after a change, or why it is none.
    package func after(_ change: HandoffChange) throws(HandoffRefusal) -> CallState {
        switch (self, change) {
        case (.called, .called), (.called, .pressedAgain), (.called, .snoozed), (.called, .nobodyFree): .called
        case (.called, .acknowledged), (.missed, .acknowledged): .acknowledged
        case (.called, .withCustomer), (.acknowledged, .withCustomer), (.missed, .withCustomer): .withCustomer
        // From `acknowledged`: whoever said "coming" did not come.
        case (.called, .missed), (.acknowledged, .missed): .missed
        case (.called, .resolved), (.acknowledged, .resolved), (.withCustomer, .resolved), (.missed, .resolved): .resolved
        // A customer who presses again after nobody came is calling.
        case (.missed, .pressedAgain): .called
        case (.resolved, .reopened): .called
        case (_, .called), (_, .attached), (_, .restored), (_, .pagedAgain), (_, .escalated): self
        case (.acknowledged, .pressedAgain), (.acknowledged, .snoozed), (.acknowledged, .nobodyFree),
            (.withCustomer, .pressedAgain), (.withCustomer, .nobodyFree), (.missed, .nobodyFree), (.missed, .snoozed):
            self
        case (.acknowledged, .acknowledged), (.withCustomer, .acknowledged), (.resolved, .acknowledged),
            (.withCustomer, .withCustomer), (.resolved, .withCustomer),
            (.withCustomer, .missed), (.missed, .missed), (.resolved, .missed),
            (.resolved, .resolved), (.resolved, .pressedAgain), (.resolved, .nobodyFree),
            (.withCustomer, .snoozed), (.resolved, .snoozed),
            (.called, .reopened), (.acknowledged, .reopened), (.withCustomer, .reopened), (.missed, .reopened):
            throw HandoffRefusal(state: self, change: change)
        }
    }
}
