internal import Clibgit2

/// The version of libgit2 that is at work.
package var libgit2Version: String {
  var (major, minor, patch): (Int32, Int32, Int32) = (0, 0, 0)
  git_libgit2_version(&major, &minor, &patch)
  return "\(major).\(minor).\(patch)"
}
