import Pages
import RuleModel

/// Writes the pages about a rule: those of the export that is there as far as they cannot differ.
struct RuleWriter {
  private let rule: Rule
  private let key: String
  private let site: Site
  private let keys: ExportKeys
  private let folder: ExportFolder

  /// A writer for a rule of a site that is prepared for it.
  init(_ rule: Rule, _ key: String, of site: Site, _ keys: ExportKeys, _ folder: ExportFolder) {
    self.rule = rule
    self.key = key
    self.site = site
    self.keys = keys
    self.folder = folder
  }

  /// Writes them, and says what was written.
  func write(_ old: ExportRecord?) throws(Problem) -> PageWriter.Written {
    if let old, let kept = try reused(old) { return kept }
    return try PageWriter(site, folder).write(ExportPlan(site).addresses(of: rule))
  }

  /// The pages that are there; `nil`: they may differ, or are not what they were. Where the commit
  /// that they show is also shown as the one that recorded a file, nobody could tell the two apart.
  private func reused(_ old: ExportRecord) throws(Problem) -> PageWriter.Written? {
    let commit = site.edition.commit ?? ""
    guard let shelf = old.shelves[rule.id.text], shelf.key == key,
      old.commit == commit || !keys.isRecorded(rule, in: old.commit)
    else { return nil }
    let reuse = PageReuse(folder, from: old.commit, to: commit)
    guard let files = reuse.files(of: shelf) else { return nil }
    var bytes = reuse.turned(files)
    let reused = bytes.count
    for address in addresses(of: files.map(\.path).filter { bytes[$0] == nil }) {
      bytes[address.file] = site.file(address).bytes
    }
    var written = try write(files.map(\.path), bytes)
    written?.reused = reused
    return written
  }

  private func write(
    _ paths: [String], _ bytes: [String: [UInt8]]
  ) throws(Problem) -> PageWriter.Written? {
    guard paths.allSatisfy({ bytes[$0] != nil }) else { return nil }
    var written = PageWriter.Written()
    for path in paths {
      let (file, isChanged) = try PageWriter(site, folder).write(bytes[path] ?? [], to: path)
      written.files.append(file)
      written.changed += isChanged ? 1 : 0
    }
    return written
  }

  /// The addresses of some files about the rule. Most are known without looking at its life.
  private func addresses(of paths: [String]) -> [Address] {
    let wanted = Set(paths)
    let usual = [RuleView.today, .timeline].flatMap { view in
      [Form.markdown, .calendar].map { Address(.rule(rule.id, view), as: $0) }
    }
    let near = usual.filter { wanted.contains($0.file) }
    if near.count == wanted.count { return near }
    return ExportPlan(site).addresses(of: rule).filter { wanted.contains($0.file) }
  }
}
