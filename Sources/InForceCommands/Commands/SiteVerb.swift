import ArgumentParser

/// The book as pages.
struct SiteVerb: ParsableCommand {
  static let configuration = {
    var configuration = CommandConfiguration.verb(
      "The book as pages that work from a folder.", form: "site VERB [OPTIONS]",
      examples: ["inforce site build --out site", "inforce site build --out site --rev main"])
    configuration.commandName = "site"
    configuration.subcommands = [SiteBuild.self]
    return configuration
  }()
}
