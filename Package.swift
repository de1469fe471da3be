// swift-tools-version: 6.2
import PackageDescription

/// `INFORCE_STATIC=1` links the C libraries from their archives into one executable that loads
/// nothing at start. Without it the build is dynamic: development, tests, sanitizers.
let isStatic = Context.environment["INFORCE_STATIC"] != nil

/// The runtime finds out what a generic type is made of by the type's name, and looks through all
/// conformances of the program for each it has not met; asked with the witnesses in hand, it does
/// not look. Decision 16.
let quickTypes: [SwiftSetting] =
  isStatic
  ? [
    .unsafeFlags([
      "-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors",
    ])
  ] : []

let strict: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ] + quickTypes

func libraries(_ dynamic: [String], archives: [String]) -> [LinkerSetting] {
  isStatic ? archives.map { .linkedLibrary(":" + $0) } : dynamic.map { .linkedLibrary($0) }
}

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// The server, and what of its own packages stands in its interface.
let hummingbird: [Target.Dependency] = [
  .product(name: "HummingbirdCore", package: "hummingbird"),
  .product(name: "HTTPTypes", package: "swift-http-types"),
  .product(name: "Logging", package: "swift-log"),
  .product(name: "NIOCore", package: "swift-nio"),
  .product(name: "NIOPosix", package: "swift-nio"),
]

let package = Package(
  name: "inforce",
  products: [
    .executable(name: "inforce", targets: ["inforce"]),
    .library(name: "InForceKit", targets: ["InForceKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0", traits: []),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.14.0"),
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
  ],
  targets: [
    // ring 0
    .target(name: "Bytes", swiftSettings: strict),
    .target(name: "Days", swiftSettings: strict),

    // ring 1
    .target(name: "Redlines", dependencies: ["Bytes"], swiftSettings: strict),
    .target(name: "RuleModel", dependencies: ["Days"], swiftSettings: strict),
    .systemLibrary(
      name: "Clibgit2", providers: [.apt(["libgit2-dev"]), .brew(["libgit2"])]),
    .systemLibrary(
      name: "CLibyaml", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CCmarkGFM",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .target(
      name: "CGitStubs", cSettings: isStatic ? [.define("INFORCE_STATIC")] : []),

    // ring 2
    .target(
      name: "RuleFiles", dependencies: ["Bytes", "Days", "RuleModel", "CLibyaml"],
      swiftSettings: strict,
      linkerSettings: libraries(["yaml"], archives: ["libyaml.a"])),
    .target(
      name: "RuleChecks", dependencies: ["Days", "RuleModel", "RuleFiles", "RuleChanges"],
      swiftSettings: strict),
    .target(
      name: "RuleChanges", dependencies: ["Days", "RuleModel", "Redlines"], swiftSettings: strict),
    .target(
      name: "GitStore", dependencies: ["Clibgit2", "CGitStubs"], swiftSettings: strict,
      linkerSettings: libraries(
        ["git2"],
        archives: [
          "libgit2.a", "libhttp_parser.a", "libpcre2-8.a", "libmbedcrypto.a", "libz.a",
        ])),

    .target(
      name: "Prose", dependencies: ["CCmarkGFM"], swiftSettings: strict,
      linkerSettings: libraries(
        ["cmark-gfm-extensions", "cmark-gfm"],
        archives: ["libcmark-gfm-extensions.a", "libcmark-gfm.a"])),

    // ring 3
    .target(
      name: "Reports", dependencies: ["Days", "RuleModel", "Redlines", "RuleChanges"],
      swiftSettings: strict),

    .target(name: "BookIndex", dependencies: ["GitStore"], swiftSettings: strict),

    // ring 4
    .target(
      name: "InForceKit",
      dependencies: ["Days", "RuleModel", "RuleFiles", "RuleChecks", "GitStore", "BookIndex"],
      swiftSettings: strict),

    .target(
      name: "Pages",
      dependencies: ["Days", "RuleModel", "Redlines", "RuleChanges", "Prose", "Reports"],
      swiftSettings: strict),

    .target(name: "Serving", dependencies: hummingbird, swiftSettings: strict),

    // ring 5
    .target(
      name: "InForceCommands",
      dependencies: [
        "Days", "RuleModel", "Redlines", "RuleChanges", "RuleFiles", "GitStore", "BookIndex",
        "InForceKit", "Reports", "Pages", "Serving", argumentParser,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "inforce", dependencies: ["InForceCommands"], swiftSettings: strict,
      linkerSettings: isStatic ? [.unsafeFlags(["-static-executable"])] : []),

    // tests
    .testTarget(name: "BytesTests", dependencies: ["Bytes"], swiftSettings: strict),
    .testTarget(name: "DaysTests", dependencies: ["Days"], swiftSettings: strict),
    .testTarget(
      name: "RedlinesTests", dependencies: ["Redlines", "BookTesting"], swiftSettings: strict),
    .target(
      name: "BookTesting", dependencies: ["Days", "RuleModel"], path: "Tests/BookTesting",
      swiftSettings: strict),
    .testTarget(
      name: "RuleModelTests", dependencies: ["Days", "RuleModel", "BookTesting"],
      swiftSettings: strict),
    .testTarget(
      name: "RuleFilesTests", dependencies: ["Days", "RuleModel", "RuleFiles"],
      swiftSettings: strict),
    .testTarget(
      name: "RuleChangesTests",
      dependencies: [
        "Days", "RuleModel", "RuleFiles", "Redlines", "RuleChanges", "BookTesting", "ToolTesting",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "RuleChecksTests", dependencies: ["Days", "RuleModel", "RuleFiles", "RuleChecks"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(name: "GitStoreTests", dependencies: ["GitStore"], swiftSettings: strict),
    .testTarget(
      name: "BookIndexTests",
      dependencies: [
        "Days", "RuleModel", "RuleFiles", "RuleChanges", "GitStore", "BookIndex", "InForceKit",
        "BookTesting", "ToolTesting",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Days", "RuleModel", "Redlines", "RuleChanges", "InForceKit", "Reports", "Pages",
        "BookTesting", "ToolTesting",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PagesTests",
      dependencies: [
        "Days", "RuleModel", "Reports", "InForceKit", "Pages", "Prose", "BookTesting",
        "ToolTesting",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "InForceCommandsTests",
      dependencies: [
        "Days", "RuleModel", "Reports", "Pages", "Serving", "InForceCommands", "BookTesting",
        "ToolTesting", argumentParser,
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(name: "ServingTests", dependencies: ["Serving"], swiftSettings: strict),
    .target(name: "ToolTesting", path: "Tests/ToolTesting", swiftSettings: strict),
    .testTarget(
      name: "TranscriptTests", dependencies: ["ToolTesting"], swiftSettings: strict),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["ToolTesting"], swiftSettings: strict),
    .testTarget(
      name: "ConformanceTests",
      dependencies: ["Days", "RuleModel", "InForceKit", "Reports", "ToolTesting"],
      swiftSettings: strict),
  ]
)

/// `script/bench` measures questions inside one process; nothing else builds this.
if Context.environment["INFORCE_BENCH"] != nil {
  package.targets.append(
    .executableTarget(
      name: "in-process", dependencies: ["Days", "RuleModel", "InForceKit"],
      path: "Benchmarks/InProcess", swiftSettings: strict,
      linkerSettings: isStatic ? [.unsafeFlags(["-static-executable"])] : []))
}
