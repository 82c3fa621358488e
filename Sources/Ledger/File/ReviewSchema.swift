/// What the owner looks at afterwards: which answer helped, and which visits have been looked at.
enum ReviewSchema {
    static let sql = """
        -- Of Deskbell's answer: what the customer said to “did that help?”
        ALTER TABLE turn ADD COLUMN helped INTEGER CHECK (helped IN (0, 1));
        ALTER TABLE visit ADD COLUMN reviewed_at INTEGER;
        """
}
