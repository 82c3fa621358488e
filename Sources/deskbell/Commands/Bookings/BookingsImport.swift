import ArgumentParser
import Diary
import Foundation
import Ledger
import Shop

struct BookingsImport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Brings another diary in: a table (.csv) or a calendar (.ics), with a report of what did not fit.",
        discussion: """
            Try it first with --dry-run: nothing is written, and the report is the same. A second run takes over only what is new. Columns may stand \
            in any order and be called as in most programs: date, time, end or duration, service, staff, customer, phone. A calendar names its \
            person with --with; what is written over an appointment is searched for a service, and what has none becomes blocked time, so that \
            nobody books over it. Appointments that are over are left out. Ends with 1 where something did not fit.

            Example: deskbell bookings import mara.ics --with mara --dry-run
            """)

    @OptionGroup var places: Places
    @Argument(help: "The file; - for standard input.") var file: String
    @Flag(help: "Only the report.") var dryRun = false
    @Option(help: ArgumentHelp("Whose appointments they are, where the file does not say it.", valueName: "who")) var with: String?
    @Option(help: ArgumentHelp("The service, where the file does not say it.", valueName: "service")) var service: String?
    @Option(help: ArgumentHelp("How 03/04 is meant: dmy or mdy.", valueName: "order")) var dates: DateOrder?
    @OptionGroup var staff: StaffOption
    @Flag(help: "One JSON document.") var json = false

    enum DateOrder: String, ExpressibleByArgument { case dmy, mdy }

    /// Twenty years of a busy shop.
    private static let maximumBytes = 32 << 20

    func run() throws {
        let bytes = try read(), desk = try BookingDesk(places)
        guard desk.clock == .trusted else {
            throw Failure(
                "The computer's clock may be wrong, so it is not known what is over. \(ClockWords.remedy)", code: ExitStatus.problem
            )
        }
        var takeover = DiaryTakeover(desk: desk, by: staff.name)
        takeover.provider = try with.map { text throws(Failure) in try desk.names.provider(text).id }
        takeover.service = try service.map { text throws(Failure) in try desk.names.service(text) }
        let report: ImportReport
        if dryRun {
            // On a copy, by the same road: what it says is what will happen.
            let copy = try LedgerCopy(of: desk.file, in: places.homePath, purpose: "import")
            takeover.desk = try BookingDesk(places, file: copy.file)
            report = try takeover.run(source(bytes, desk))
        } else {
            report = try takeover.run(source(bytes, desk))
            if report.imported + report.blocked > 0 { desk.tellChanged() }
        }
        if json { JSON.print(ImportJSON(report, dryRun: dryRun)) } else { report.show(dryRun: dryRun) }
        if !report.refused.isEmpty { throw ExitStatus.problem }
    }

    private func read() throws(Failure) -> [UInt8] {
        let data: Data?
        if file == "-" {
            do { data = try FileHandle.standardInput.readToEnd() ?? Data() } catch { data = nil }
        } else {
            data = FileManager.default.contents(atPath: file)
        }
        guard let data else {
            throw Failure("The file \(CleanText.line(file)) cannot be read. Check its name.", code: ExitStatus.noInput)
        }
        guard data.count <= Self.maximumBytes else {
            throw Failure("The file is larger than \(Self.maximumBytes >> 20) MB. Export fewer years.", code: ExitStatus.badData)
        }
        return [UInt8](data)
    }

    private func source(_ bytes: [UInt8], _ desk: BookingDesk) throws(Failure) -> DiaryTakeover.Source {
        let head = String(decoding: bytes.prefix(2000), as: UTF8.self).uppercased()
        if head.contains("BEGIN:VCALENDAR") || file.lowercased().hasSuffix(".ics") {
            let calendar = CalendarFile(bytes: bytes)
            guard calendar.isCalendar else {
                throw Failure("\(CleanText.line(file)) is no calendar file. Export the calendar as .ics.", code: ExitStatus.badData)
            }
            let days = desk.today...desk.today.adding(days: max(desk.shop.content.bookingRules.horizonDays, 365))
            let read = ImportedCalendar(calendar, days: days, zone: { TakeoverZones.rules($0) })
            return DiaryTakeover.Source(
                appointments: read.appointments, mistakes: read.mistakes, notes: read.endless,
                zone: calendar.zone.flatMap(TakeoverZones.rules),
                unit: "line")
        }
        do throws(ForeignTable.Problem) {
            let isAmerican = desk.shop.zone.name.hasPrefix("America/")
            let table = try ImportedTable(bytes: bytes, monthFirst: dates.map { $0 == .mdy } ?? isAmerican)
            var notes: [ImportMistake] = []
            if !table.unknown.isEmpty {
                notes.append(
                    ImportMistake(
                        place: 1, because: "not taken over: the columns \(table.unknown.prefix(20).joined(separator: ", "))"))
            }
            if table.hasAmbiguousDates, dates == nil {
                notes.append(
                    ImportMistake(
                        place: 1,
                        because:
                            "03/04 is read as \(isAmerican ? "4 March (month first)" : "3 April (day first)"); if that is wrong, say --dates \(isAmerican ? "dmy" : "mdy")"
                    ))
            }
            return DiaryTakeover.Source(
                appointments: table.appointments, mistakes: table.mistakes, notes: notes, zone: nil, unit: "row")
        } catch {
            switch error {
            case .notText(let why): throw Failure("\(CleanText.line(file)): \(why)", code: ExitStatus.badData)
            case .noHeading:
                throw Failure(
                    "\(CleanText.line(file)) has no heading that is understood. Its first row should name the columns: date, time, duration, service, staff, customer, phone.",
                    code: ExitStatus.badData)
            }
        }
    }
}

/// Zones by the names that calendar files give them.
enum TakeoverZones {
    static func rules(_ name: String) -> ZoneRules? {
        let plain = name.hasPrefix("/") ? name.split(separator: "/").suffix(2).joined(separator: "/") : name
        return ShopClock.zone(named: WindowsZones.name(of: plain) ?? plain)
    }
}
