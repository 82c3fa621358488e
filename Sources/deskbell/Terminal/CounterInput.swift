import Conversation

/// What came in from the customer's side.
enum TypedInput: Equatable {
    case line(String)
    case key(Character)
    /// Some key that means nothing by itself: somebody is there.
    case activity
    /// A line was longer than is read; the next `line` is its beginning.
    case lineCut
    case ended
}

/// Where a customer types and reads: a terminal, or plain lines.
protocol CounterSurface: AnyObject {
    /// To be watched for reading.
    var fileDescriptor: Int32 { get }
    /// Reads what is there without waiting for more.
    func read() -> [TypedInput]
    /// When `due` has something to say; nil while nothing waits.
    var nextDeadline: Duration? { get }
    /// What the passing of time makes of what was typed: a single key that nothing followed.
    func due() -> [TypedInput]
    /// Shows a turn of the conversation as it happens.
    func show(_ turn: Turn)
    /// Shows the state after an event.
    func show(_ screen: Screen)
    /// Whether the screen can be lent to another program part.
    var isTerminal: Bool { get }
    /// Lets go of the terminal until `comeBack`; on a surface without one, nothing.
    func stepAside()
    func comeBack()
    /// Gives the terminal back as it was.
    func close()
}

/// Bounds on what is read of one line.
enum InputLimits {
    /// Where lines come without a terminal; four bytes a character.
    static let lineBytes = 2000
    static let lineCharacters = 500
}
