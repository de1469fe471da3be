import InForceKit
import Pages
import Reports
import RuleModel

/// Writes every page of a site into a folder, on two threads. Pages that cannot differ from those of
/// the export that is there are not worked out again.
struct ExportRun {
  /// What was done.
  struct Written: Sendable {
    /// The files of the export.
    var files = 0
    /// Those that were not there, or had other bytes.
    var changed = 0
    /// Those that were not worked out again, because they cannot differ but for the commit.
    var reused = 0
  }

  /// So many rules are one piece of work.
  private static let rulesInPiece = 8
  /// So many pages about the book are one piece of work.
  private static let pagesInPiece = 32

  private let site: Site
  private let keys: ExportKeys
  private let program: String
  private let folder: ExportFolder
  private let progress: ExportProgress

  init(_ opened: OpenedBook, _ site: Site, into folder: ExportFolder, _ progress: ExportProgress) {
    self.site = site
    self.folder = folder
    self.progress = progress
    program = ExportProgram.name ?? ""
    keys = ExportKeys(opened, site, program: program)
  }

  /// Writes all of it, or nothing; a signal that stops the program stops it when nothing is left.
  func write() throws(Problem) -> Written {
    StopSignal.note()
    defer { progress.end() }
    do {
      return try writeWhatDiffers()
    } catch {
      progress.say("taking away what was written")
      folder.abandon()
      progress.end()
      StopSignal.obey()
      throw error
    }
  }

  private func writeWhatDiffers() throws(Problem) -> Written {
    progress.say("reading \(counted(site.book.rules.count, "rule"))")
    let ruleKeys = site.book.rules.map(keys.key)
    let state = keys.state(ruleKeys)
    let old = oldRecord
    if let old, let kept = try unchanged(old, state) { return kept }
    let written = try writeAll(ruleKeys, state, old)
    let isSame = written.changed == 0 && folder.oldFiles == written.files
    try folder.finish(isChanged: !isSame)
    return written
  }

  /// What the export that is there says of itself; `nil`: nothing that this program believes.
  private var oldRecord: ExportRecord? {
    let record = folder.bytes(of: ExportRecord.file).flatMap { ExportRecord($0) }
    return record.flatMap { $0.program == program && !program.isEmpty ? $0 : nil }
  }

  /// The export that is there, where it is of this very state and whole.
  private func unchanged(_ old: ExportRecord, _ state: String) throws(Problem) -> Written? {
    guard old.state == state, old.commit == commit else { return nil }
    let shelves = Array(old.shelves.values)
    let reuse = PageReuse(folder, from: old.commit, to: commit)
    let isWhole = try Workshop.run(
      shelves, progress: { progress.say("looking at \(counted($0, "rule"))") },
      work: { (shelf) throws(Problem) in reuse.files(of: shelf) != nil })
    guard isWhole.allSatisfy(\.self), folder.oldFiles == old.count + 1 else { return nil }
    return Written(files: old.count + 1, changed: 0, reused: old.count + 1)
  }

  private var commit: String { site.edition.commit ?? "" }
}

extension ExportRun {
  /// What came of a piece of work.
  private struct Done: Sendable {
    var chapter: Chapter?
    var shelves: [ExportRecord.Shelf] = []
    var changed = 0
    var reused = 0
  }

  private func writeAll(
    _ ruleKeys: [String], _ state: String, _ old: ExportRecord?
  ) throws(Problem) -> Written {
    let rules = try writeRules(ruleKeys, old)
    let prepared = site.prepared(with: rules.compactMap(\.chapter))
    var (shelf, changed) = try writeBook(prepared)
    let shelves = rules.flatMap(\.shelves) + [shelf]
    let record = ExportRecord(program: program, commit: commit, state: state, shelves)
    changed += rules.reduce(0) { $0 + $1.changed }
    if try folder.write(record.bytes, to: ExportRecord.file) { changed += 1 }
    return Written(
      files: record.count + 1, changed: changed, reused: rules.reduce(0) { $0 + $1.reused })
  }

  private func writeRules(_ ruleKeys: [String], _ old: ExportRecord?) throws(Problem) -> [Done] {
    let all = Array(zip(site.book.rules, ruleKeys))
    let pieces = stride(from: 0, to: all.count, by: ExportRun.rulesInPiece).map {
      Array(all[$0..<min($0 + ExportRun.rulesInPiece, all.count)])
    }
    let (site, folder, keys) = (site, folder, keys)
    return try Workshop.run(
      pieces,
      progress: { done in
        progress.say("rule \(min(done * ExportRun.rulesInPiece, all.count)) of \(all.count)")
      },
      work: { (piece) throws(Problem) in
        let (own, chapter) = site.prepared(for: piece.map(\.0))
        var done = Done(chapter: chapter)
        for (rule, key) in piece {
          let writer = RuleWriter(rule, key, of: own, keys, folder)
          let written = try writer.write(old)
          done.shelves.append(.init(name: rule.id.text, key: key, files: written.files))
          done.changed += written.changed
          done.reused += written.reused
        }
        return done
      })
  }

  private func writeBook(_ prepared: Site) throws(Problem) -> (ExportRecord.Shelf, changed: Int) {
    let all = ExportPlan(prepared).bookAddresses
    let pieces = stride(from: 0, to: all.count, by: ExportRun.pagesInPiece).map {
      Array(all[$0..<min($0 + ExportRun.pagesInPiece, all.count)])
    }
    let folder = folder
    let done = try Workshop.run(
      pieces,
      progress: {
        progress.say("page \(min($0 * ExportRun.pagesInPiece, all.count)) of \(all.count)")
      },
      work: { (piece) throws(Problem) in try PageWriter(prepared, folder).write(piece) })
    let mark = try PageWriter(prepared, folder).write(
      Array((self.mark.pretty + "\n").utf8), to: ExportFolder.mark)
    let files = (done.flatMap(\.files) + [mark.file])
    let changed = done.reduce(mark.isChanged ? 1 : 0) { $0 + $1.changed }
    return (ExportRecord.Shelf(name: "", key: "-", files: files), changed)
  }

  /// By this file an export is known: which commit it holds, and for which day.
  private var mark: JSON {
    [
      "format": "inforce.export", "version": "1.0", "title": .string(site.book.title),
      "commit": .text(site.edition.commit), "today": .text(site.today),
    ]
  }
}
