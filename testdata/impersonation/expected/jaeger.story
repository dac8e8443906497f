  +0.000s   0.004s  deployments: shop web [Deployment] object.identity=inferred
  +0.000s   0.004s    alice: alice patch [200] impersonated_by=gitops impersonated_by.roles=["system:authenticated"] attribution=inferred
