import Testing
import ToolTesting

/// The rings: never up, never sideways but where the table says so.
@Suite struct ModuleTests {
  @Test func theTableNamesEveryModuleAndNoOther() throws {
    let modules = Set(try Checkout.files(in: "Sources").map { SourceFile.module(of: $0) })
    #expect(modules == Set(ImportTable.rows.map(\.module)))
    #expect(modules.allSatisfy { Checkout.text("Package.swift").contains("\"\($0)\"") })
  }

  @Test func everyImportStandsInTheTable() throws {
    for file in try SourceFile.all(in: "Sources") {
      let row = try #require(ImportTable.rows.first { $0.module == file.module })
      let strangers = file.imports.filter { !row.imports.contains($0) }
      #expect(strangers.isEmpty, "\(file.path) imports what the table does not allow")
    }
  }

  @Test func theTablePermitsNothingThatNobodyImports() throws {
    let files = try SourceFile.all(in: "Sources")
    for row in ImportTable.rows {
      let used = Set(files.filter { $0.module == row.module }.flatMap(\.imports))
      let unused = row.imports.filter { !used.contains($0) && !ImportTable.system.contains($0) }
      #expect(unused.isEmpty, "\(row.module) imports none of these")
    }
  }

  @Test func importsPointInwards() throws {
    let rings = Dictionary(uniqueKeysWithValues: ImportTable.rows.map { ($0.module, $0.ring) })
    for row in ImportTable.rows {
      for name in row.imports {
        guard let ring = rings[name] else {
          #expect((ImportTable.system + ImportTable.packages).contains(name))
          continue
        }
        #expect(
          ring < row.ring || row.sideways.contains(name), "\(row.module) may not import \(name)")
      }
    }
  }

  @Test func moduleNamesDifferWhateverTheirCase() throws {
    let files = try Checkout.files(in: "Sources") + Checkout.files(in: "Tests")
    let modules = Set(files.map { SourceFile.module(of: $0) })
    #expect(Set(modules.map { $0.lowercased() }).count == modules.count)
  }

  @Test func nothingInSourcesImportsFoundation() throws {
    let weighty = try SourceFile.all(in: "Sources").filter { file in
      file.imports.contains { $0.hasPrefix("Foundation") || $0 == "Dispatch" }
    }
    #expect(weighty.map(\.path).isEmpty)
  }
}
