import Foundation
import Shop

/// What is asked before content is installed, in the order in which it is asked.
enum ImportQuestions {
    /// What the questions depend on.
    struct Proposal {
        var hash: String
        var changes: ContentChanges
        /// Test questions that would come out worse.
        var regressions: Int
        var newestFile: Int64?
        var installed: ContentVersion?
    }

    static func questions(
        for candidate: Proposal, cause: ContentVersion.Cause, earlier: [ContentVersion], time: StaffTime
    ) -> [String] {
        switch cause {
        case .undone, .restored: return ["Go back to that?"]
        case .imported: break
        }
        var questions: [String] = []
        if let installed = candidate.installed, let age = age(of: candidate, installed, earlier, time) { questions.append(age) }
        if candidate.regressions > 0 {
            let count = candidate.regressions
            questions.append(
                count == 1
                    ? "A test question would not be answered as you expect any more. Install it all the same?"
                    : "\(count) test questions would not be answered as you expect any more. Install it all the same?")
        }
        let removals = candidate.changes.removals.filter(\.isMuch).map(\.inWords)
        if !removals.isEmpty {
            questions.append("\(removals.joined(separator: ", ")) would be gone. Is the folder whole, and do you want that?")
        }
        questions.append(candidate.installed == nil ? "Install it?" : "Change the shop like this?")
        return questions
    }

    /// Content that was installed before, or was written before what is installed was.
    private static func age(
        of candidate: Proposal, _ installed: ContentVersion, _ earlier: [ContentVersion], _ time: StaffTime
    ) -> String? {
        if let same = earlier.dropLast().last(where: { $0.hash == candidate.hash }) {
            return
                "This is what was installed on \(time.day(time.zone.local(same.installedAt).date)) (version \(same.number)). Go back to it?"
        }
        // Copied files may keep their time to the second or, on a stick, to two seconds.
        guard let newest = candidate.newestFile, let present = installed.newestFile, newest + 2 < present else { return nil }
        let day = time.day(time.zone.local(Instant(millisecondsSince1970: newest * 1000)).date)
        return "These files are older than what is installed. Go back to \(day)?"
    }
}
