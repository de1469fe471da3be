// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

let package = Package(
  name: "benchmarks",
  targets: [
    .target(name: "BenchSupport", swiftSettings: strict),
    .executableTarget(name: "generate", dependencies: ["BenchSupport"], swiftSettings: strict),
    .executableTarget(name: "bench", dependencies: ["BenchSupport"], swiftSettings: strict),
  ]
)
