import ArgumentParser
import Foundation
import Keys

struct StickOpen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Read a sealed file from the stick with the owner's secret.",
        discussion: "Example: deskbell stick open review.txt.sealed --secret secret.txt")

    @OptionGroup var places: Places
    @Argument(help: "A file that ends in .sealed.") var file: String
    @Option(help: ArgumentHelp("The file with the secret that “deskbell backup key” showed.", valueName: "file")) var secret: String

    private static let most = 64 << 20

    func run() throws {
        guard let written = SmallFile.bytes(secret, most: 4096),
            let secret = OwnerSecret(written: String(decoding: written, as: UTF8.self))
        else {
            throw Failure(
                "\(CleanText.line(secret)) does not hold a secret: it is one line of 44 letters and digits.",
                code: ExitStatus.badData)
        }
        guard let bytes = SmallFile.bytes(file, most: Self.most) else {
            throw Failure("\(CleanText.line(file)) cannot be read. Check the path.", code: ExitStatus.noInput)
        }
        var sealed = Data(bytes), plain = Data()
        do {
            try Sealing.open(
                with: secret,
                read: { count in
                    defer { sealed = sealed.dropFirst(count) }
                    return Data(sealed.prefix(count))
                }, write: { plain.append($0) })
        } catch {
            throw Failure("\(error)", code: ExitStatus.badData)
        }
        guard let text = String(validating: plain, as: UTF8.self) else {
            throw Failure(
                "\(CleanText.line(file)) holds no text. Is it a backup? Then put it in place: deskbell restore FILE --secret FILE",
                code: ExitStatus.badData)
        }
        Output.raw(CleanText.paragraph(text))
    }
}
