import LeksikStore
import Testing

@Suite struct FolderOfPathTests {
  @Test(arguments: [
    ("w", "."), ("w/", "."), ("./w", "."), ("./w/", "."), ("a/w", "a"), ("a/w//", "a"),
    ("/w", "/"), ("//w", "/"), ("/", "/"), ("/a/w", "/a"), ("a//w", "a/"), ("é", "."),
  ])
  func isThatWhichTheFileStandsIn(_ path: String, _ folder: String) {
    #expect(Store.folder(of: path) == folder)
  }

  @Test(arguments: ["w", "./w", "../w"])
  func aStoreMayHaveAShortRelativePath(_ path: String) throws {
    try Store.synchronizeFolder(of: path)
  }
}
