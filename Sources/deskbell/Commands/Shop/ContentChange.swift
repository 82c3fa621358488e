import ArgumentParser
import Foundation
import Glibc
import Shop

/// The way from content that might be installed to content that is: shown, asked for, swapped, told to everyone. Shared by import, undo and
/// restore.
struct ContentChange {
    let places: Places
    let store: ContentStore
    let json: Bool
    let yes: Bool

    private struct Result: Encodable {
        var installed: Bool
        var version: VersionJSON?
        var because: String?
        var questions: [String]
        var difference: DifferenceJSON?
        var findings: [FindingJSON]
        var milliseconds: Candidate.Timings
    }

    /// Errors: everything is said at once, nothing is changed.
    func refuseErrors(of candidate: Candidate) throws {
        let findings = candidate.inspection.findings
        guard candidate.inspection.errors > 0 else { return }
        if json {
            show(candidate, installed: nil, because: "The files have errors.", questions: [])
        } else {
            for finding in findings { Output.line(CleanText.line(finding.listed)) }
            Output.line("\(Finding.tally(findings)) Nothing was changed; the shop goes on with what it had.")
        }
        throw ExitStatus.problem
    }

    func make(_ candidate: Candidate, cause: ContentVersion.Cause, by: String, from: String) throws {
        let zone = try OpenShop.zone(candidate.inspection.content.timeZone)
        let page = Page()
        if !json { DifferencePage(candidate: candidate).show() }
        guard candidate.isNews else {
            if json { show(candidate, installed: nil, because: "This is what is installed.", questions: []) }
            return
        }
        let questions = ImportQuestions.questions(
            for: candidate.proposal, cause: cause, earlier: store.versions(), time: StaffTime(zone: zone))
        for question in questions where !yes && !isAnsweredYes(question) {
            if json {
                show(candidate, installed: nil, because: "Not confirmed.", questions: questions)
            } else {
                page.line("Nothing was changed.")
            }
            throw ExitStatus.problem
        }
        let inspection = candidate.inspection
        let version = try ContentInstallation(
            places: places, content: inspection.content, files: inspection.files, changes: candidate.changes,
            newestFile: candidate.newestFile
        ).make(cause, by: by, from: from, over: candidate.installed?.hash)
        if json {
            let told = VersionJSON(version, isCurrent: true, isKept: true, zone: zone)
            show(candidate, installed: told, because: nil, questions: questions)
        } else {
            page.line(
                "Installed as version \(version.number). The counter uses it from the next visit on; “deskbell shop undo” takes it back."
            )
        }
    }

    private func isAnsweredYes(_ question: String) -> Bool {
        // With --json standard output is the document's.
        if json || isatty(STDIN_FILENO) == 0 {
            Output.problem(question + " [yes/no]")
        } else {
            Output.raw(CleanText.line(question) + " [yes/no] ")
        }
        guard let answer = readLine()?.trimmingCharacters(in: .whitespaces).lowercased() else { return false }
        return ["y", "yes", "j", "ja"].contains(answer)
    }

    private func show(_ candidate: Candidate, installed: VersionJSON?, because: String?, questions: [String]) {
        JSON.print(
            Result(
                installed: installed != nil, version: installed, because: because, questions: questions,
                difference: candidate.inspection.errors > 0 ? nil : DifferenceJSON(candidate.changes, golden: candidate),
                findings: candidate.inspection.findings.map(FindingJSON.init), milliseconds: candidate.timings))
    }
}
