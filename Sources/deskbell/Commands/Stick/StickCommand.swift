import ArgumentParser

struct StickCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stick",
        abstract: "The owner's USB sticks: pair one, list them, revoke one, and what the device does when one is plugged in.",
        discussion: """
            A paired stick is read when it is plugged in, and what it would change is shown in the staff view; the owner's PIN, typed there, \
            installs it. A stick that is not paired does nothing. The files belong into a folder “shop” on the stick.

            Example: deskbell stick list
            """,
        subcommands: [
            StickPair.self, StickList.self, StickRevoke.self, StickConfirm.self, StickRead.self, StickGive.self, StickOpen.self,
        ])
}
