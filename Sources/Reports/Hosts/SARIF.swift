/// The Static Analysis Results Interchange Format (SARIF 2.1.0, an OASIS standard).
enum SARIF: HostFormat {
  static let name = "sarif"

  static func write(_ outcome: any Hosted, _ setting: HostSetting) -> String {
    let report = outcome.hostReport
    let document: JSON = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": [.object(run(report, setting))],
    ]
    return document.shown.pretty.ended
  }

  private static func run(_ report: HostReport, _ setting: HostSetting) -> [JSON.Member] {
    let rules = SARIFRules(report)
    let told = report.findings.filter { $0.accepted == nil || setting.showsAcceptedInSARIF }
    return [
      .init("tool", ["driver": .object(rules.driver(version: setting.version))]),
      .init("invocations", [SARIFInvocation(report, rules).json]),
      .init("columnKind", "unicodeCodePoints"),
      .init("automationDetails", ["id": .string("inforce/\(report.run)/\(folder(of: report))")]),
      .init("originalUriBaseIds", [SARIFPlace.root: ["description": SARIFText.message(of: root)]]),
    ] + provenance(of: report) + [
      .init("results", .array(told.map { SARIFResult($0, in: report, rules).json })),
      .init("properties", .object(report.properties)),
    ]
  }

  private static let root = "the root of the repository"

  /// Which of several books it is: the standard asks for a slash at the end of a category.
  private static func folder(of report: HostReport) -> String {
    PathText.encoded(report.bookFile.split(separator: "/").dropLast().joined(separator: "/")) + "/"
  }

  /// The commits; the standard has no place for them without an address.
  private static func provenance(of report: HostReport) -> [JSON.Member] {
    guard let repository = report.repository, !report.commits.isEmpty else { return [] }
    let commits = report.commits.map { commit -> JSON in
      [
        "repositoryUri": .string(repository.url), "revisionId": .string(commit),
        "mappedTo": ["uriBaseId": .string(SARIFPlace.root)],
      ]
    }
    return [.init("versionControlProvenance", .array(commits))]
  }
}

/// Text in a message of SARIF, where brackets make links and braces stand for arguments.
enum SARIFText {
  /// A message whose text is shown as it is.
  static func message(of text: String) -> JSON { ["text": .string(plain(text))] }

  private static func plain(_ text: String) -> String {
    ShownText.lines(of: text).map { character -> String in
      switch character {
      case "[", "]": "\\\(character)"
      case "{", "}": "\(character)\(character)"
      default: String(character)
      }
    }.joined()
  }
}

/// Places as SARIF writes them.
enum SARIFPlace {
  /// The name of the folder from which paths count.
  static let root = "%SRCROOT%"

  /// A place in a file of the head, or the book's own file where nothing is left.
  static func physical(_ place: HostPlace?, in report: HostReport) -> JSON {
    guard let place else {
      return physical(HostPlace(file: report.bookFile, line: 1, column: 1, endColumn: 2))
    }
    return physical(place)
  }

  /// A place in a file.
  static func physical(_ place: HostPlace) -> JSON {
    [
      "artifactLocation": [
        "uri": .string(PathText.encoded(place.file)), "uriBaseId": .string(root),
      ],
      "region": [
        "startLine": .number(place.line), "startColumn": .number(place.column),
        "endColumn": .number(place.endColumn),
      ],
    ]
  }
}
