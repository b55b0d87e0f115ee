package copytaster.ingest.format;

import java.util.Set;

/**
 * Warns of the elements of a NewsML-G2 item that an article has no field for.
 *
 * @param item the item
 * @param reading of the story
 */
record G2Rest(XmlElement item, Reading reading) {

  private static final Set<String> READ =
      Set.of(
          // the item
          "catalog",
          "catalogRef",
          "rightsInfo",
          "itemMeta",
          "contentMeta",
          "assert",
          "contentSet",
          "groupSet",
          // its management
          "itemClass",
          "provider",
          "versionCreated",
          "firstCreated",
          "embargoed",
          "pubStatus",
          "profile",
          "service",
          "title",
          "edNote",
          "signal",
          "link",
          "expires",
          "altId",
          "fileName",
          // its content
          "urgency",
          "contentCreated",
          "located",
          "creator",
          "contributor",
          "infoSource",
          "language",
          "subject",
          "genre",
          "keyword",
          "slugline",
          "headline",
          "by",
          "dateline",
          "creditline",
          "description",
          "icon",
          "name",
          "partMeta",
          // rights
          "copyrightHolder",
          "copyrightNotice",
          "usageTerms",
          // what concepts are
          "personDetails",
          "organisationDetails",
          "geoAreaDetails",
          "POIDetails",
          "objectDetails",
          "eventDetails",
          // text and files
          "inlineXML",
          "inlineData",
          "remoteContent",
          // packages
          "group",
          "groupRef",
          "itemRef");

  private static final Set<String> TEXTS =
      Set.of(
          "catalog",
          "inlineXML",
          "inlineData",
          "headline",
          "title",
          "slugline",
          "by",
          "dateline",
          "description",
          "edNote",
          "copyrightNotice",
          "usageTerms",
          "creditline",
          "keyword",
          "signal",
          "name",
          "remoteContent",
          "icon",
          "altId");

  void warn() {
    new XmlRest(READ, child -> TEXTS.contains(child.name()), reading).warn(item);
  }
}
