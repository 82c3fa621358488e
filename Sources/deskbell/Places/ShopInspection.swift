import Answers
import Conversation
import Shop

/// Everything that can be said against a shop's folder: by reading it, by its rules, by its sentences, by the questions the owner expects
/// answers to.
struct ShopInspection {
    let folder: String

    func findings() throws(Failure) -> [Finding] {
        let (files, unread) = try ShopFolder(path: folder).read()
        let (content, misread) = ShopReader.read(files)
        var findings = unread + misread + Wording.findings(in: content)
        do {
            let zone = try OpenShop.zone(content.timeZone)
            findings += ShopCheck.findings(in: content, today: zone.local(Clocks.wall).date)
        } catch {
            findings.append(
                Finding(
                    file: "shop.yaml", severity: .error, message: "The time zone “\(content.timeZone)” is not known.",
                    remedy: "Write a name such as Europe/Berlin."))
        }
        return findings
    }
}
