package fr.arpent.sample.dirt;

/**
 * A fault put into a file on purpose.
 *
 * @param file the file's name
 * @param row the record's number counted from 1, titles included; 0 when the whole file has it
 * @param column the column's title; empty when the whole row has it
 * @param kind a stable word for the kind of fault
 * @param dirty what stands in the file
 * @param truth what should stand there
 */
public record Fault(String file, int row, String column, String kind, String dirty, String truth) {
  Fault at(int number) {
    return new Fault(file, number, column, kind, dirty, truth);
  }
}
