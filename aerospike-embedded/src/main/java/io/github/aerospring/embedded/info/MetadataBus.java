package io.github.aerospring.embedded.info;

/** Brings commands that change what all nodes have in common to the other nodes. */
public interface MetadataBus {

    /** Keeps them on the node. */
    MetadataBus NONE = new MetadataBus() {
        @Override
        public String prepare(String command) {
            return command;
        }

        @Override
        public void applied(String command) {
            // there are no other nodes
        }
    };

    /** The command as all nodes shall run it. */
    String prepare(String command);

    /** The node has run a command with success. */
    void applied(String command);
}
