// Reads many spoiled shops; for script/fuzz-shop and, in small, for the tests.
// shop-fuzz SHOP SEED FIRST COUNT        reads inputs FIRST, FIRST + 1 … of SEED
// shop-fuzz SHOP SEED FIRST show         writes that input's files, to be looked at

@preconcurrency import Foundation
import Shop

setvbuf(stdout, nil, _IOLBF, 0)
let words = CommandLine.arguments
guard words.count == 5, let seed = UInt64(words[2]), let first = Int(words[3]), words[4] == "show" || Int(words[4]) != nil else {
    print("usage: shop-fuzz SHOP SEED FIRST COUNT|show")
    exit(64)
}
do {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: words[1])
    let sample = ShopFiles(
        try paths.filter { path in ShopFiles.endings.contains { path.hasSuffix($0) } }.map { path in
            ShopFiles.File(path: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: words[1]).appending(path: path))))
        })
    let fuzz = FuzzRun(sources: Mutation.sources(sample: sample), seed: seed)
    if let count = Int(words[4]) { exit(fuzz.run(first..<first + count) ? 0 : 1) }
    for file in fuzz.input(first).files { print("==> \(file.path)\n\(String(decoding: file.bytes, as: UTF8.self))") }
} catch {
    print("error \(error)")
    exit(66)
}
