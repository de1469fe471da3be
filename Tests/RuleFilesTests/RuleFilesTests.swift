import Testing

@Suite struct RuleFilesTests {}
