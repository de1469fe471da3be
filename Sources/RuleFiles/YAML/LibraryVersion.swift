internal import CLibyaml

/// The version of libyaml that is at work.
package var libyamlVersion: String { String(cString: yaml_get_version_string()) }
