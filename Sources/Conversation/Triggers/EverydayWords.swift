/// Ordinary words a slip away from a word of the rules. What is spelled so is meant so: "stuff" is not "staff", "layers" no "lawyer".
enum EverydayWords {
    static let english = "stuff layer layers"
    static let german = ""
}
