/// The page of a job on GitHub: the report in Markdown, as long as the page takes it.
///
/// The host takes 1 MiB for a step and drops what is just below it without a word.
enum JobSummary: HostFormat {
  static let name = "summary"

  /// As many bytes are written.
  static let budget = 900 * 1_024

  static func write(_ outcome: any Hosted, _ setting: HostSetting) -> String {
    outcome.summary(bytes: budget).ended
  }
}
