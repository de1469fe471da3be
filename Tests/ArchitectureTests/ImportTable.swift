/// Who may import what. A module that is not named here, or a row without a module, is an error.
enum ImportTable {
  /// A module: how far out it lies, what it may import, and why where that needs a reason.
  struct Row {
    let module: String
    let ring: Int
    let imports: [String]
    /// A module of its own ring that it may import all the same.
    var sideways: [String] = []
  }

  /// The system's own library, under the names that it has on different systems.
  static let system = ["Glibc", "Darwin", "Synchronization"]

  /// Packages from elsewhere.
  static let packages = [
    "ArgumentParser", "HummingbirdCore", "HTTPTypes", "Logging", "NIOCore", "NIOPosix",
  ]

  static let rows = [
    Row(module: "Bytes", ring: 0, imports: []),
    Row(module: "Days", ring: 0, imports: []),

    Row(module: "RuleModel", ring: 1, imports: ["Days", "Synchronization"]),
    Row(module: "Redlines", ring: 1, imports: ["Bytes"]),
    Row(module: "Clibgit2", ring: 1, imports: []),
    Row(module: "CLibyaml", ring: 1, imports: []),
    Row(module: "CCmarkGFM", ring: 1, imports: []),
    Row(module: "CGitStubs", ring: 1, imports: []),

    Row(
      module: "RuleFiles", ring: 2, imports: ["Bytes", "Days", "RuleModel", "CLibyaml"] + system),
    Row(
      module: "RuleChecks", ring: 2,
      imports: ["Days", "RuleModel", "RuleFiles", "RuleChanges"],
      sideways: ["RuleFiles", "RuleChanges"]),
    Row(module: "RuleChanges", ring: 2, imports: ["Days", "RuleModel", "Redlines"]),
    Row(module: "GitStore", ring: 2, imports: ["Clibgit2"] + system),
    Row(module: "Prose", ring: 2, imports: ["CCmarkGFM"]),

    Row(module: "Reports", ring: 3, imports: ["Days", "RuleModel", "Redlines", "RuleChanges"]),
    Row(module: "BookIndex", ring: 3, imports: ["GitStore"] + system),

    Row(
      module: "InForceKit", ring: 4,
      imports: ["Days", "RuleModel", "RuleFiles", "RuleChecks", "GitStore", "BookIndex"] + system),

    Row(
      module: "Pages", ring: 4,
      imports: [
        "Days", "RuleModel", "Redlines", "RuleChanges", "Prose", "Reports", "Synchronization",
      ]),

    Row(
      module: "Serving", ring: 4,
      imports: ["HummingbirdCore", "HTTPTypes", "Logging", "NIOCore", "NIOPosix"] + system),

    Row(
      module: "InForceCommands", ring: 5,
      imports: [
        "Days", "RuleModel", "Redlines", "RuleChanges", "RuleFiles", "GitStore", "BookIndex",
        "InForceKit", "Reports", "Pages", "Serving", "ArgumentParser",
      ] + system),
    Row(module: "inforce", ring: 6, imports: ["InForceCommands"]),
  ]
}
