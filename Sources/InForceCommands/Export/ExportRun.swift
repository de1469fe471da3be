import Pages
import Reports
import RuleModel

/// Writes every page of a plan into a folder.
struct ExportRun {
  /// What was done.
  struct Written {
    var pages = 0
    var changed = 0
  }

  private let site: Site
  private let folder: ExportFolder
  private let progress: ExportProgress

  init(_ site: Site, into folder: ExportFolder, _ progress: ExportProgress) {
    self.site = site
    self.folder = folder
    self.progress = progress
  }

  /// Writes all of it, or nothing.
  func write() throws(Problem) -> Written {
    do {
      let written = try writeAll()
      let isSame = written.changed == 0 && folder.oldFiles == written.pages
      try folder.finish(isChanged: !isSame)
      progress.end()
      return written
    } catch {
      folder.abandon()
      progress.end()
      throw error
    }
  }

  private func writeAll() throws(Problem) -> Written {
    progress.say("reading the life of \(counted(site.book.rules.count, "rule"))")
    let prepared = site.prepared()
    let plan = ExportPlan(prepared)
    var written = Written()
    for (index, rule) in prepared.book.rules.enumerated() {
      progress.say("rule \(index + 1) of \(prepared.book.rules.count), \(written.pages) files")
      try write(plan.addresses(of: rule), of: prepared, &written)
    }
    try write(plan.bookAddresses, of: prepared, &written)
    try write(mark.pretty + "\n", &written)
    return written
  }

  private func write(
    _ addresses: [Address], of site: Site, _ written: inout Written
  ) throws(Problem) {
    for address in addresses {
      let response = site.file(address)
      guard response.status == .found else { continue }
      if try folder.write(response.bytes, to: address.file) { written.changed += 1 }
      written.pages += 1
      progress.say("\(written.pages) files")
    }
  }

  private func write(_ text: String, _ written: inout Written) throws(Problem) {
    if try folder.write(Array(text.utf8), to: ExportFolder.mark) { written.changed += 1 }
    written.pages += 1
  }

  /// By this file an export is known: which commit it holds, and for which day.
  private var mark: JSON {
    [
      "format": "inforce.export", "version": "1.0", "title": .string(site.book.title),
      "commit": .text(site.edition.commit), "today": .text(site.today),
    ]
  }
}
