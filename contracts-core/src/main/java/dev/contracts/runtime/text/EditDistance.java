package dev.contracts.runtime.text;

/** The Damerau-Levenshtein distance of two texts: characters to insert, delete, replace, or swap with the next one. */
final class EditDistance {
    private EditDistance() {}

    static int between(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            for (int column = 0; column <= other.length(); column++) {
                table[row][column] = row == 0 || column == 0 ? row + column : cell(table, one, other, row, column);
            }
        }
        return table[one.length()][other.length()];
    }

    /** Returns the distance of the first {@code row} characters and the first {@code column} ones. */
    private static int cell(int[][] table, String one, String other, int row, int column) {
        int replaced = table[row - 1][column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(table[row - 1][column], table[row][column - 1]));
        boolean swapped = row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
        return swapped ? Math.min(least, table[row - 2][column - 2] + 1) : least;
    }
}
