import Shop

extension DoctorSection {
    /// The owner's files, and the time zone they name.
    static let content = DoctorSection(name: "shop") { patient in
        do throws(Failure) {
            let shop = try OpenShop(patient.places)
            let (files, unread) = try ShopFolder(path: patient.places.shopPath).read()
            var inspection = ShopInspection(files, unread: unread, cache: patient.places.cachePath)
            _ = inspection.ask()
            let warnings = inspection.findings.count { $0.severity == .warning }
            let content = shop.content
            var found = [
                DoctorFinding.fine(
                    "\(content.name). Answers: \(content.entries.count), services: \(content.services.count), people: \(content.providers.count); content \(shop.hash)."
                )
            ]
            if warnings > 0 {
                found.append(
                    .warning(
                        "Warnings about its files: \(warnings).",
                        remedy: "Read them: deskbell shop check \(patient.places.shopPath)"
                    ))
            }
            if content.isDemonstration {
                found.append(
                    .warning(
                        "It is the demonstration: every screen says so.",
                        remedy: "Install your own shop, or delete “demonstration” in shop.yaml."))
            }
            return found
        } catch {
            return [.problem(error.message, remedy: "Read what is wrong: deskbell shop check \(patient.places.shopPath)")]
        }
    }
}
