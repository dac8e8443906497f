  +3.000s   0.004s  configmaps: shop by-filebeat [ConfigMap cccccccc-0000-4000-8000-000000000004]
  +3.000s   0.004s    alice: alice create [201 rv -> 104]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"by-filebeat","namespace":"shop","uid":"cccccccc-0000-4000-8000-000000000004","resourceVersion":"104"},"data":{"note":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…

  +4.004s   0.000s  configmaps: shop by-filebeat-without-its-end [ConfigMap] object.identity=inferred
  +4.004s   0.000s    alice: alice create [201 rv -> 105 inferred] attribution=inferred truncated=true time.evidence=inferred

  +0.000s   0.004s  configmaps: shop by-fluent-bit [ConfigMap cccccccc-0000-4000-8000-000000000001]
  +0.000s   0.004s    alice: alice create [201 rv -> 101]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"by-fluent-bit","namespace":"shop","uid":"cccccccc-0000-4000-8000-000000000001","resourceVersion":"101"},"data":{"note":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…

  +1.000s   0.004s  configmaps: shop by-fluent-bit-again [ConfigMap cccccccc-0000-4000-8000-000000000002]
  +1.000s   0.004s    alice: alice create [201 rv -> 102]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"by-fluent-bit-again","namespace":"shop","uid":"cccccccc-0000-4000-8000-000000000002","resourceVersion":"102"},"data":{"note":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…

  +2.000s   0.004s  configmaps: shop by-fluentd [ConfigMap cccccccc-0000-4000-8000-000000000003]
  +2.000s   0.004s    alice: alice create [201 rv -> 103]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"by-fluentd","namespace":"shop","uid":"cccccccc-0000-4000-8000-000000000003","resourceVersion":"103"},"data":{"note":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…

  +6.000s   0.004s  configmaps: shop by-loki [ConfigMap cccccccc-0000-4000-8000-000000000007]
  +6.000s   0.004s    alice: alice create [201 rv -> 107]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"by-loki","namespace":"shop","uid":"cccccccc-0000-4000-8000-000000000007","resourceVersion":"107"},"data":{"note":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…

  +5.000s   0.004s  configmaps: shop by-vector [ConfigMap cccccccc-0000-4000-8000-000000000006]
  +5.000s   0.004s    alice: alice create [201 rv -> 106]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"by-vector","namespace":"shop","uid":"cccccccc-0000-4000-8000-000000000006","resourceVersion":"106"},"data":{"note":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
