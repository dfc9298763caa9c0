public import Foundation

/// Real files that stand beside a checkout and are not part of it; tests over them are skipped
/// where they are absent.
public enum SharedData {
  /// The folder, `../shared/data` from the root of the package.
  public static let folder: URL = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/data").standardizedFileURL

  /// Whether the folder is there.
  public static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path()) }

  /// A number that the environment gives, for tests that may do more than usual.
  public static func number(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }

  /// The paths of all files under `subfolder` whose names end in one of `suffixes`, sorted.
  public static func files(under subfolder: String, suffixes: [String]) -> [String] {
    let root = folder.appending(path: subfolder)
    return (FileManager.default.enumerator(atPath: root.path())?.allObjects ?? [])
      .compactMap { $0 as? String }
      .filter { name in suffixes.contains { name.hasSuffix($0) } }
      .sorted()
      .map { root.appending(path: $0).path() }
  }
}
