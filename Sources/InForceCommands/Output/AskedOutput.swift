import Reports

/// One place to which a report goes, and the format in which it goes there.
struct AskedOutput {
  /// A format for people and programs, or one of a host.
  enum Form {
    case plain(any Format.Type)
    case host(any HostFormat.Type)
  }

  /// Where it goes.
  enum Target: Hashable {
    case standardOutput
    case file(OutputPath)
  }

  let form: Form
  let target: Target

  /// The output of `FORMAT`, `FORMAT=-` or `FORMAT=PATH`.
  init(_ typed: String) throws(Problem) {
    let parts = typed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    form = try Form(named: String(parts[0]))
    guard parts.count == 2, parts[1] != "-" else {
      target = .standardOutput
      return
    }
    guard !parts[1].isEmpty else {
      throw Problem(
        "U080", "`--out \(typed)` names no file",
        help: ["--out \(parts[0])=PATH, or --out \(parts[0]) for standard output"], status: .usage)
    }
    target = .file(OutputPath(String(parts[1])))
  }

  /// The file, where it is one.
  var path: OutputPath? { if case .file(let path) = target { path } else { nil } }

  /// The report as it goes there.
  func text(of outcome: any Hosted, style: Style, setting: HostSetting) -> String {
    switch form {
    case .plain(let format): format.write(outcome, target == .standardOutput ? style : Style())
    case .host(let format): format.write(outcome, setting)
    }
  }
}

extension AskedOutput.Form {
  /// The format of that name.
  init(named name: String) throws(Problem) {
    if let format = Formats.named(name) {
      self = .plain(format)
    } else if let format = HostFormats.named(name) {
      self = .host(format)
    } else {
      let names = Formats.all.map { $0.name } + HostFormats.all.map { $0.name }
      throw Problem(
        "U003", "there is no format `\(name)`",
        help: ["formats: \(names.joined(separator: ", "))"], status: .usage)
    }
  }

  /// How `--out` names it.
  var name: String {
    switch self {
    case .plain(let format): format.name
    case .host(let format): format.name
    }
  }
}
