import Reports

extension RepositoryAddress {
  /// The address that the runner of a job names; `nil`: there is no runner.
  static var ofTheRunner: RepositoryAddress? {
    if let server = environment("GITHUB_SERVER_URL"),
      let repository = environment("GITHUB_REPOSITORY")
    {
      return RepositoryAddress(gitHub: server, repository: repository)
    }
    return environment("CI_PROJECT_URL").flatMap { RepositoryAddress(gitLab: $0) }
  }
}
