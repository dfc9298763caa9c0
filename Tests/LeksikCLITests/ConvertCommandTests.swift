import Foundation
import Testing

@Suite struct ConvertCommandTests {
  private func text(_ place: Workplace, _ name: String) throws -> String {
    String(decoding: try place.read(name), as: UTF8.self)
  }

  private let table = """
    id,Español,kreyòl,Definición (es)
    C1,trata de personas; trata,trafik moun,Captación de personas.
    C2,=1+1,"a ""b"" c",
    C3,,,sin término

    """

  @Test func aTableOfThePeopleBecomesTBXAndComesBack() throws {
    let place = try Workplace()
    try place.write("in.csv", table)
    let run = try place.leksik("convert", "in.csv", "--to", "tbx", "-o", "out.tbx", "--json")
    let report = try run.json()
    #expect(report["read"] as? Int == 3)
    #expect(report["stored"] as? Int == 2)
    #expect(report["rejected"] as? Int == 1)
    #expect(run.status == 1, "a row was rejected")
    let tbx = try text(place, "out.tbx")
    #expect(tbx.contains("<term>trata</term>") && tbx.contains("<term>=1+1</term>"))
    let back = try place.leksik("convert", "out.tbx", "--to", "csv", "-o", "out.csv")
    #expect(back.status == 0, "\(back)")
    let csv = try text(place, "out.csv")
    #expect(csv.contains(#""C1","trata de personas | trata","trafik moun""#))
    #expect(csv.contains(#""C2","'=1+1""#), "no formula reaches a spreadsheet")
  }

  @Test func strictWritesNothingWhereSomethingWouldBeLost() throws {
    let place = try Workplace()
    try place.write("in.csv", table)
    try place.write("out.po", "as it was")
    let run = try place.leksik("convert", "in.csv", "--to", "po", "-o", "out.po", "--strict")
    #expect(run.status == 1)
    #expect(run.text.contains("lost: definitions"))
    #expect(try text(place, "out.po") == "as it was")
  }

  @Test func aBrokenFileLeavesEverythingAsItWas() throws {
    let place = try Workplace()
    try place.write("in.tmx", "<tmx version=\"1.4\"><body><tu>")
    try place.write("out.csv", "as it was")
    let run = try place.leksik("convert", "in.tmx", "--to", "csv", "-o", "out.csv")
    #expect(run.status == 1)
    #expect(run.text.contains("in.tmx:1:"))
    #expect(try text(place, "out.csv") == "as it was")
    let names = try FileManager.default.contentsOfDirectory(atPath: place.folder.path())
    #expect(names.sorted() == ["in.tmx", "out.csv"], "nothing half done stays behind")
  }
}
