import RuleModel

/// The pages of what can go wrong while an export is written.
enum ExportPages {
  static let all = [
    CodeExplanation(
      "P001", "not-an-export", "the folder is not an export, so it is not replaced",
      """
      `site build` replaces what is in its folder. It does so only where it wrote that itself: an
      export has a file `inforce-export.json`. A new or empty folder is fine.

      Not so:
        inforce site build --out Documents
      But so:
        inforce site build --out Documents/site
      """),
    CodeExplanation(
      "P002", "cannot-write", "a file of the export cannot be written",
      """
      Nothing was replaced: an export is written beside its folder and moved there when it is whole.

      Not so:
        inforce site build --out /usr/site
      But so:
        inforce site build --out site
      """),
    CodeExplanation(
      "P003", "export-stopped", "the export was stopped before it was whole",
      """
      Nothing was replaced and nothing is left beside the folder. The next export begins anew, and
      takes over what the one that is there has already.

      Not so:
        timeout 1 inforce site build --out site
      But so:
        inforce site build --out site
      """),
  ]
}
