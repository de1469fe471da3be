/// The variables that are read.
enum EnvironmentTopic: Topic {
  static let name = "environment"
  static let about = "the variables that are read"

  static let text = """
    Variables of the environment

      INFORCE_RULEBOOK=~/book inforce on 2025-05-15
      NO_COLOR=1 inforce on 2025-05-15

      INFORCE_RULEBOOK           the folder of the book; --rulebook wins
      INFORCE_DEFAULT_RULEBOOK   the book to use where none is found; set by
                                 script/inforce to the one that is shipped; an
                                 installed inforce finds its own without it
      INFORCE_TODAY              the day to take for today; --today wins
      INFORCE_NO_INDEX           any value: as --no-index
      XDG_CACHE_HOME             where an index is kept that cannot be kept in the
                                 repository
      XDG_CONFIG_HOME            git's settings of the user are in its `git`
      HOME                       its `.cache` and `.config` do where these are not
                                 set; `.gitconfig` lies in it
      NO_COLOR                   any value: no colours
      CLICOLOR_FORCE             any value but 0: colours even into a pipe
      TERM                       `dumb`: no colours
      ACCESSIBLE                 any value but 0: as --accessible
      COLUMNS                    how wide lines may be, 40 or more
      GIT_INDEX_FILE             set by git in a hook: the index of --head :index
      GITHUB_STEP_SUMMARY        a file that --out adds to and never replaces
      GITHUB_OUTPUT              another one
      GITHUB_SERVER_URL          with the next: where links of a report lead
      GITHUB_REPOSITORY          the repository on that server
      CI_PROJECT_URL             the same on GitLab

    An option wins over a variable. There is no configuration file. TZ does not
    matter: days are civil days in the zone of the book.
    """
}
