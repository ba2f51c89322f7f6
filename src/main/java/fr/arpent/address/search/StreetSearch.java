package fr.arpent.address.search;

import fr.arpent.address.text.Edits;
import fr.arpent.address.text.Lexicon;
import fr.arpent.address.text.Token;
import fr.arpent.address.text.Tokens;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/**
 * Finds streets by what may be left of their names, in all bases at once, as they were when it was
 * opened. Safe for all threads; to be closed.
 */
public final class StreetSearch implements Closeable {
  private static final double POSTCODE = 4;
  private static final double CITYCODE = 6;

  /** Communes go before their streets where nothing else tells. */
  private static final double TOWN = 3;

  private static final int REMEMBERED = 40_000;

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final Tokens tokens = new Tokens(Lexicon.load());
  private final Vocabulary names;
  private final Vocabulary places;
  private final Vocabulary postcodes;
  private final TownNames towns;
  private final WordQueries nameQueries;
  private final WordQueries placeQueries;
  private final Map<Integer, IndexedStreet> remembered = new ConcurrentHashMap<>();

  private StreetSearch(IndexReader reader) throws IOException {
    this.reader = reader;
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    names = Vocabulary.of(reader, Field.NAME);
    places = Vocabulary.of(reader, Field.PLACE);
    postcodes = Vocabulary.of(reader, Field.POSTCODE);
    towns = TownNames.of(reader.leaves().stream().map(LeafReaderContext::reader).toList(), tokens);
    nameQueries = new WordQueries(Field.NAME, names, reader.numDocs());
    placeQueries = new WordQueries(Field.PLACE, places, reader.numDocs());
  }

  /**
   * A search in all of {@code bases}.
   *
   * @throws IOException when one is damaged
   */
  public static StreetSearch open(List<IndexFolder> bases) throws IOException {
    var readers = new ArrayList<DirectoryReader>();
    for (var base : bases) {
      readers.add(IndexFolder.checked(base.directory()));
    }
    return new StreetSearch(new MultiReader(readers.toArray(new IndexReader[0])));
  }

  /** The cutter that the names were cut with. */
  public Tokens tokens() {
    return tokens;
  }

  /** How many streets, named places and communes there are. */
  public int count() {
    return reader.numDocs();
  }

  /** How many names of streets have {@code word}. */
  public int nameCount(String word) {
    return names.count(word);
  }

  /** Whether some word differs from {@code word} by a letter or two. */
  public boolean hasLike(String word) {
    var most = Math.min(2, Edits.allowed(word.length()));
    return !names.like(word, most).isEmpty() || !places.like(word, most).isEmpty();
  }

  /**
   * Where the longest name of a commune that begins at {@code from} in {@code text} ends; {@code
   * from} where none begins.
   */
  public int endOfTown(List<Token> text, int from) {
    return towns.end(text, from);
  }

  /** Whether there are postcodes that begin with {@code digits}. */
  public boolean hasPostcodes(String digits) {
    return postcodes.has(digits);
  }

  /** How many have {@code word} in the name of their commune. */
  public int placeCount(String word) {
    return places.count(word);
  }

  /** The {@code count} streets most like what is wanted, the likest first. */
  public List<IndexedStreet> find(Wanted wanted, int count) {
    var query = new BooleanQuery.Builder();
    parts(wanted).forEach(part -> query.add(part, Occur.SHOULD));
    return run(query.build(), count);
  }

  /** Likewise by three letters in a row, for words of which little is left. */
  public List<IndexedStreet> findByTrigrams(Wanted wanted, int count) {
    var query = new BooleanQuery.Builder();
    codes(wanted).forEach(part -> query.add(part, Occur.SHOULD));
    StreetTerms.trigrams(wanted.words())
        .forEach(
            t -> query.add(WordQueries.constant(new Term(Field.TRIGRAM.in(), t), 1), Occur.SHOULD));
    return run(query.build(), count);
  }

  /**
   * The streets, named places and communes in whose names or codes each of {@code words} begins a
   * word, those with whole words first.
   *
   * @param citycodes communes that go before others
   */
  public List<IndexedStreet> beginning(List<Token> words, List<String> citycodes, int count) {
    var query = new BooleanQuery.Builder();
    words.forEach(word -> query.add(Beginnings.of(word), Occur.MUST));
    citycodes.forEach(c -> query.add(constant(Field.CITYCODE, c, CITYCODE), Occur.SHOULD));
    return words.isEmpty() ? List.of() : run(query.build(), count);
  }

  /** Communes, at most {@code count}. */
  public List<Street> towns(int count) {
    return run(Beginnings.ofAny(Field.TOWN), count).stream().map(IndexedStreet::street).toList();
  }

  private Stream<Query> parts(Wanted wanted) {
    var words = wanted.words().stream().filter(t -> t.kind() != Token.Kind.STOP).distinct();
    return Stream.concat(
        words.flatMap(
            t ->
                Stream.of(
                        nameQueries.of(t).stream(),
                        placeQueries.of(t).stream(),
                        Stream.of(constant(Field.TOWN, t.text(), TOWN)))
                    .flatMap(queries -> queries)),
        codes(wanted));
  }

  private static Stream<Query> codes(Wanted wanted) {
    return Stream.concat(
        wanted.postcodes().stream().map(StreetSearch::postcode),
        wanted.citycodes().stream().map(c -> constant(Field.CITYCODE, c, CITYCODE)));
  }

  /** One that was cut stands for all that begin so. */
  private static Query postcode(String code) {
    return code.length() < 5
        ? new BoostQuery(new PrefixQuery(new Term(Field.POSTCODE.in(), code)), (float) POSTCODE)
        : constant(Field.POSTCODE, code, POSTCODE);
  }

  private static Query constant(Field field, String term, double weight) {
    return WordQueries.constant(new Term(field.in(), term), weight);
  }

  private List<IndexedStreet> run(Query query, int count) {
    if (count() == 0) {
      return List.of();
    }
    try {
      return Arrays.stream(searcher.search(query, count).scoreDocs)
          .map(hit -> street(hit.doc))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IndexedStreet street(int document) {
    if (remembered.size() > REMEMBERED) {
      remembered.clear();
    }
    return remembered.computeIfAbsent(document, this::read);
  }

  private IndexedStreet read(int document) {
    try {
      return IndexedStreet.of(document, leaf(document).street(local(document)), tokens);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The house numbers of {@code street}, by number; none of a commune. */
  public List<HouseNumber> numbers(IndexedStreet street) {
    try {
      return leaf(street.document()).numbers(local(street.document()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LeafStreets leaf(int document) {
    return new LeafStreets(
        reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves())).reader());
  }

  private int local(int document) {
    return document - reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves())).docBase;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
