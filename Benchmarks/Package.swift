// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  targets: [
    .executableTarget(name: "bench", swiftSettings: [.treatAllWarnings(as: .error)])
  ]
)
