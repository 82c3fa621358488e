// swift-tools-version: 6.2
import PackageDescription

/// One set of rules for every room: warnings are errors, and what a file uses it imports itself.
let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "deskbell",
    products: [
        .executable(name: "deskbell", targets: ["deskbell"]),
        .executable(name: "deskbelld", targets: ["deskbelld"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
        .systemLibrary(name: "CGPIOD", pkgConfig: "libgpiod", providers: [.apt(["libgpiod-dev"])]),
        .systemLibrary(name: "CLinux"),
        .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),

        .target(name: "Shop", dependencies: [.product(name: "Yams", package: "Yams")], swiftSettings: settings),
        // Its numeric loops take seconds without the optimiser, in every test that starts a counter.
        .target(
            name: "Answers", dependencies: ["Shop"], resources: [.copy("Resources/english.table")],
            swiftSettings: settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
        .target(name: "Diary", dependencies: ["Shop"], swiftSettings: settings),
        .target(name: "Conversation", dependencies: ["Shop", "Answers", "Diary"], swiftSettings: settings),
        .target(name: "Bell", swiftSettings: settings),
        .target(name: "BellPanel", dependencies: ["Bell", "CGPIOD"], swiftSettings: settings),
        .target(
            name: "Ledger",
            dependencies: ["Shop", "Diary", "Bell", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings),
        // PINs and keyed hashes: the one door to cryptography.
        .target(
            name: "Keys",
            dependencies: [
                .product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "deskbelld", dependencies: ["Bell", "BellPanel", "CLinux"], exclude: ["Runtime.order"], swiftSettings: settings,
            // What runs lies side by side, and what the loader must adjust is packed: a third of the memory the bell would lock else.
            linkerSettings: [
                .unsafeFlags(
                    [
                        "-use-ld=lld", "-Xlinker", "--no-warn-symbol-ordering",
                        "-Xlinker", "--symbol-ordering-file=\(Context.packageDirectory)/Sources/deskbelld/Runtime.order",
                        "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs",
                    ], .when(configuration: .release))
            ]),
        .executableTarget(
            name: "deskbell",
            dependencies: [
                "Shop", "Answers", "Diary", "Conversation", "Bell", "Ledger", "Keys", "CReadline", "CNcurses", "CLinux",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            resources: [.copy("Resources/workbook.py")], swiftSettings: settings),

        // Spoiled shops, a million of them by script/fuzz-shop and a few in the tests; not shipped.
        .executableTarget(name: "shop-fuzz", dependencies: ["Shop"], path: "Tests/ShopFuzz", swiftSettings: settings),
        .testTarget(name: "ShopTests", dependencies: ["Shop", "shop-fuzz"], swiftSettings: settings),
        .testTarget(name: "AnswersTests", dependencies: ["Answers", "Shop"], swiftSettings: settings),
        .testTarget(name: "KeysTests", dependencies: ["Keys"], swiftSettings: settings),
        .testTarget(name: "DiaryTests", dependencies: ["Diary", "Shop"], swiftSettings: settings),
        // The search over five years of bookings that script/bench-diary measures; not shipped.
        .executableTarget(
            name: "diary-search", dependencies: ["Diary", "Ledger", "Shop", .product(name: "GRDB", package: "GRDB.swift")],
            path: "Tests/DiarySearch", swiftSettings: settings),
        .testTarget(
            name: "ConversationTests", dependencies: ["Conversation", "Answers", "Diary", "Shop"], exclude: ["Fixtures"],
            swiftSettings: settings),
        // Random days at the bell: a sample in every run of the tests, ten million events in script/bench-bell; not shipped.
        .executableTarget(name: "bell-walk", dependencies: ["Bell"], path: "Tests/BellWalk", swiftSettings: settings),
        .testTarget(name: "BellTests", dependencies: ["Bell", "BellPanel", "deskbelld", "bell-walk"], swiftSettings: settings),
        // The year of a busy shop that script/bench-report measures; not shipped.
        .executableTarget(
            name: "report-year", dependencies: ["Ledger", "Shop", .product(name: "GRDB", package: "GRDB.swift")],
            path: "Tests/ReportYear", swiftSettings: settings),
        // Real processes for the ledger's races, kills and full disks; not shipped.
        .executableTarget(
            name: "ledger-racer",
            dependencies: ["Ledger", "Bell", "Diary", "Shop", .product(name: "GRDB", package: "GRDB.swift")],
            path: "Tests/LedgerRacer", swiftSettings: settings),
        .testTarget(
            name: "LedgerTests",
            dependencies: ["Ledger", "Diary", "Bell", "Shop", "ledger-racer", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings),
        .testTarget(
            name: "DeskbellTests",
            dependencies: [
                "deskbell", "deskbelld", "Ledger", "Diary", "Keys", "Bell", "Shop", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        // Reads the repository itself; needs the program for its --help.
        .testTarget(name: "TidyTests", dependencies: ["deskbell"], swiftSettings: settings),
    ]
)
