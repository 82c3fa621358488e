// swift-tools-version: 6.2
import PackageDescription

/// One set of rules for every room: warnings are errors, and what a file uses it imports itself.
let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "deskbell",
    products: [
        .executable(name: "deskbell", targets: ["deskbell"]),
        .executable(name: "deskbelld", targets: ["deskbelld"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
        .systemLibrary(name: "CGPIOD", pkgConfig: "libgpiod", providers: [.apt(["libgpiod-dev"])]),

        .target(name: "Shop", dependencies: [.product(name: "Yams", package: "Yams")], swiftSettings: settings),
        .target(name: "Answers", dependencies: ["Shop"], resources: [.copy("Resources/english.table")], swiftSettings: settings),
        .target(name: "Diary", dependencies: ["Shop"], swiftSettings: settings),
        .target(name: "Conversation", dependencies: ["Shop", "Answers", "Diary"], swiftSettings: settings),
        .target(name: "Bell", swiftSettings: settings),
        .target(name: "BellPanel", dependencies: ["Bell", "CGPIOD"], swiftSettings: settings),
        .target(
            name: "Ledger",
            dependencies: ["Shop", "Diary", "Bell", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings),
        .executableTarget(name: "deskbelld", dependencies: ["Bell", "BellPanel"], swiftSettings: settings),
        .executableTarget(
            name: "deskbell",
            dependencies: [
                "Shop", "Answers", "Diary", "Conversation", "Bell", "Ledger", "CReadline",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),

        .testTarget(name: "ShopTests", dependencies: ["Shop"], swiftSettings: settings),
        .testTarget(name: "AnswersTests", dependencies: ["Answers", "Shop"], swiftSettings: settings),
        .testTarget(name: "DiaryTests", dependencies: ["Diary", "Shop"], swiftSettings: settings),
        .testTarget(
            name: "ConversationTests", dependencies: ["Conversation", "Answers", "Diary", "Shop"], swiftSettings: settings),
        .testTarget(name: "BellTests", dependencies: ["Bell", "BellPanel"], swiftSettings: settings),
        .testTarget(name: "LedgerTests", dependencies: ["Ledger", "Diary", "Bell", "Shop"], swiftSettings: settings),
        .testTarget(
            name: "DeskbellTests", dependencies: ["deskbell", "deskbelld", "Ledger", "Bell", "Shop"], swiftSettings: settings),
    ]
)
