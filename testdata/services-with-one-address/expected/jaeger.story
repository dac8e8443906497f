  +0.000s   0.000s  services: shop headless [Service aaaaaaaa-0003-4000-8000-000000000000] time.unknown=true

+1795435212.000s   0.000s  services: shop new [Service aaaaaaaa-0002-4000-8000-000000000000]
                      @ +1795435212.000s to the new one kelemetry.log.source=gateway

+1795435212.000s   0.000s  services: shop old [Service aaaaaaaa-0001-4000-8000-000000000000]
                      @ +1795435212.000s to the old one kelemetry.log.source=gateway
