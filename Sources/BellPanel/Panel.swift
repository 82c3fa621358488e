package import Bell

/// The bell's lines: a board's, or a simulated one's. Owned by the daemon's loop; nothing here blocks.
package protocol Panel: AnyObject {
    /// "simulated", or the profile's name.
    var name: String { get }

    /// What `poll` watches for edges.
    var descriptors: [Int32] { get }

    /// The one of `descriptors` that is readable only when the call button's line has changed; nil where there is none.
    var callEdges: Int32? { get }

    /// Edges waiting at one of `descriptors`, oldest first, at most 64 a call; `lost` where the hardware dropped some.
    func readEdges(at descriptor: Int32) throws(PanelError) -> (edges: [PanelEdge], lost: Bool)

    /// Whether the button is down; false for a line the board does not have.
    func isDown(_ line: InputLine) throws(PanelError) -> Bool

    func set(_ outputs: PanelOutputs) throws(PanelError)

    /// What an output really is; nil for one the board does not have.
    func isOn(_ line: OutputLine) throws(PanelError) -> Bool?
}
