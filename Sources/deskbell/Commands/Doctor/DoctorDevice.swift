import Foundation
import Glibc

extension DoctorSection {
    /// The computer itself: room, memory, heat, wear.
    static let device = DoctorSection(name: "device") { patient in
        [disk(patient.places.homePath), memory(), temperature(), wear(patient.places)]
    }

    private static func disk(_ home: String) -> DoctorFinding {
        var room = statvfs()
        guard statvfs(home, &room) == 0 else {
            return .problem("The disk of \(home) does not answer.", remedy: "Look at the card; restore a backup onto a new one.")
        }
        let free = Int64(room.f_bavail) * Int64(room.f_frsize), all = Int64(room.f_blocks) * Int64(room.f_frsize)
        let words = "\(megabytes(free)) of \(megabytes(all)) are free on the disk of \(home)"
        let remedy = "Delete what is not Deskbell's; “du -xhd1 /” shows what takes the room."
        if room.f_flag & UInt(ST_RDONLY) != 0 {
            return .problem(
                "The disk of \(home) is read-only: nothing can be booked.",
                remedy:
                    "Where that is not wanted, the card is worn out or damaged: look at dmesg, and restore a backup onto a new card."
            )
        }
        if free < 32 << 20 || (room.f_files > 0 && room.f_favail < 200) { return .problem(words + ".", remedy: remedy) }
        return free < 256 << 20 ? .warning(words + ".", remedy: remedy) : .fine(words + ".")
    }

    private static func memory() -> DoctorFinding {
        let text = FileManager.default.contents(atPath: "/proc/meminfo").map { String(decoding: $0, as: UTF8.self) } ?? ""
        func kilobytes(_ name: String) -> Int64? {
            text.split(separator: "\n").first { $0.hasPrefix(name + ":") }
                .flatMap { $0.split(separator: " ").dropFirst().first.flatMap { Int64($0) } }
        }
        guard let free = kilobytes("MemAvailable"), let all = kilobytes("MemTotal") else {
            return .fine("This computer does not say how much memory is free.")
        }
        let words = "\(megabytes(free << 10)) of \(megabytes(all << 10)) of memory are free."
        // A visit takes some 50 MB, an import of a large workbook 250.
        return free < 64 << 10
            ? .warning(words, remedy: "Stop what is not Deskbell's; “ps aux --sort -rss | head” shows who takes it.") : .fine(words)
    }

    private static func temperature() -> DoctorFinding {
        let folder = "/sys/class/thermal"
        let zones = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []  // a computer without a thermometer
        let degrees = zones.filter { $0.hasPrefix("thermal_zone") }.compactMap { zone in
            FileManager.default.contents(atPath: "\(folder)/\(zone)/temp")
                .flatMap { Int(String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)) }
        }
        guard let hottest = degrees.max() else { return .fine("This computer has no thermometer that can be read.") }
        let words = "The processor is at \(hottest / 1000) °C."
        // A Raspberry Pi slows down at 80 and again at 85.
        return hottest >= 80_000 ? .warning(words, remedy: "Give the case air, out of the sun; clean a fan.") : .fine(words)
    }

    private static func wear(_ places: Places) -> DoctorFinding {
        guard let record = CardWear(places: places).now() else { return .fine("What is written to this disk is not counted.") }
        let days = record.days.sorted { $0.key < $1.key }
        guard let today = days.last, let worst = days.map(\.value).max() else { return .fine("Nothing was counted yet.") }
        let words =
            "Written to the card on \(today.key): \(megabytes(today.value)); \(megabytes(worst)) on the worst day of \(days.count). "
            + "The bound is \(megabytes(CardWear.mostPerDay)) a day."
        return worst <= CardWear.mostPerDay
            ? .fine(words)
            : .warning(
                words,
                remedy:
                    "Something writes more than Deskbell does: “pidstat -d 5” (package sysstat) shows what. A card wears out by it."
            )
    }

    private static func megabytes(_ bytes: Int64) -> String { bytes < 10 << 30 ? "\(bytes >> 20) MB" : "\(bytes >> 30) GB" }
}
