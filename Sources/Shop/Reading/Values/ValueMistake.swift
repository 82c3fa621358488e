/// What is wrong with one value, in words for its writer. The reader adds the file and the line.
struct ValueMistake: Error, Equatable {
    var message: String
    var remedy: String
    var severity = Finding.Severity.error
}
