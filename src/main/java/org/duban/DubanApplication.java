package org.duban;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** One process, one database, one transaction: see the package-info of each module for why. */
@Modulithic(sharedModules = "kernel")
@SpringBootApplication
@ConfigurationPropertiesScan
public class DubanApplication {

    public static void main(String[] args) {
        SpringApplication.run(DubanApplication.class, args);
    }
}
